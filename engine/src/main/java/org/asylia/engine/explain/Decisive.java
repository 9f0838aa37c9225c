package org.asylia.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.fact.Reach;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.words.Words;

/// Gathers the decisive reasons of a condition: of an *and* that fails the parts that fail, of one that holds all
/// parts, of one that is unknown the unknown parts; of an *or* the mirror image.
final class Decisive {

    private final Determination determination;
    private final Explainer explainer;

    Decisive(Determination determination, Explainer explainer) {
        this.determination = determination;
        this.explainer = explainer;
    }

    private Answer answer(Condition condition, Item item) {
        return determination.answer(condition, item);
    }

    void reasons(Condition condition, Item item, List<Reason> into) {
        switch (condition) {
            case Condition.Says(var fact) -> fact(fact, item, answer(condition, item), into);
            case Condition.Among(var fact, _) -> fact(fact, item, answer(condition, item), into);
            case Condition.Listed(var fact, var table, var on) ->
                listed(condition, fact, table.title(), on, item, into);
            case Condition.Same(var one, var other) -> {
                var answer = answer(condition, item);
                if (answer.isSettled() || item.content(one) instanceof Content.Unknown) {
                    fact(one, item, answer, into);
                }
                if (answer.isSettled() || item.content(other) instanceof Content.Unknown) {
                    fact(other, item, answer, into);
                }
            }
            case Condition.Days days -> new Compared(determination, this).days(days, item, into);
            case Condition.Amounts amounts -> new Compared(determination, this).amounts(amounts, item, into);
            case Condition.All(var parts) -> parts(parts, item, answer(condition, item), into);
            case Condition.Any(var parts) -> parts(parts, item, answer(condition, item), into);
            case Condition.AtLeast(_, var parts) -> parts(parts, item, answer(condition, item), into);
            case Condition.Not(var part) -> reasons(part, item, into);
            case Condition.Some(_, var list, _) -> over(condition, list, item, into);
            case Condition.Every(var list, _) -> over(condition, list, item, into);
            case Condition.Holds(var rule) ->
                into.add(explainer.explain(determination.law().rule(rule), item));
            case Condition.Judged(var judgment) -> into.add(judged(judgment, item));
            case Condition.NotEncoded(var what, var reason) ->
                into.add(Reason.unknown(
                        Reason.Kind.NOT_ENCODED, what, item.path(), what + ": " + reason, Why.NOT_ENCODED));
            case Condition.Settled(var yes, var because) ->
                into.add(Reason.leaf(Reason.Kind.LAW, "", item.path(), because, Answer.of(yes)));
            case Condition.Contested point -> contested(point, item, into);
            case Condition.Layered(var otherwise, var layers) ->
                layered(otherwise, layers, item, answer(condition, item), into);
            case Condition.Leans leans -> leans(leans, item, into);
        }
    }

    /// The parts that have the very answer of the whole; of an unknown whole, the unknown parts.
    private void parts(List<Condition> parts, Item item, Answer whole, List<Reason> into) {
        for (var part : parts) {
            if (decisive(answer(part, item), whole)) {
                reasons(part, item, into);
            }
        }
    }

    private static boolean decisive(Answer part, Answer whole) {
        return whole.isSettled() ? part == whole : part.isUnknown();
    }

    void over(Condition condition, ItemList list, Item from, List<Reason> into) {
        var whole = answer(condition, from);
        var part = condition instanceof Condition.Every(_, var every) ? every : ((Condition.Some) condition).part();
        var reach = Reach.of(list, from);
        for (var each : reach.items()) {
            if (decisive(answer(part, each), whole)) {
                reasons(part, each, into);
            }
        }
        complete(list, reach, from, whole, condition, into);
    }

    /// Whether the lists are complete decides where every entry counts, and where the answer is still open.
    private static void complete(
            ItemList list, Reach reach, Item from, Answer whole, Condition condition, List<Reason> into) {
        if (whole.isUnknown()) {
            for (var gap : reach.gaps()) {
                into.add(Reason.unknown(
                        Reason.Kind.LIST,
                        gap.list().key(),
                        gap.holder().path(),
                        gap.list().complete(),
                        Why.LIST_NOT_COMPLETE));
            }
        } else if (reach.isComplete() && whole == Answer.of(condition instanceof Condition.Every)) {
            into.add(Reason.leaf(
                    Reason.Kind.LIST, list.key(), from.holderOf(list).path(), list.complete(), Answer.YES));
        }
    }

    void fact(Fact fact, Item item, Answer answer, List<Reason> into) {
        var content = item.content(fact);
        var place = place(fact, item);
        if (content instanceof Content.Unknown(var why)) {
            into.add(Reason.unknown(Reason.Kind.FACT, fact.key(), place, fact.question(), why));
        } else if (answer.isUnknown()) {
            into.add(Reason.unknown(Reason.Kind.FACT, fact.key(), place, asked(fact, content), Why.IMPRECISE));
        } else {
            var shown = content instanceof Content.YesNo(var yes) ? Answer.of(yes) : answer;
            into.add(Reason.leaf(Reason.Kind.FACT, fact.key(), place, asked(fact, content), shown));
        }
    }

    private static String asked(Fact fact, Content content) {
        return fact.question() + " " + Words.of(fact, content);
    }

    private static String place(Fact fact, Item item) {
        return fact.list().flatMap(item::enclosing).map(Item::path).orElse("");
    }

    private void listed(Condition condition, Fact fact, String table, DateTerm on, Item item, List<Reason> into) {
        var answer = answer(condition, item);
        fact(fact, item, answer, into);
        if (answer.isUnknown() && !(item.content(fact) instanceof Content.Unknown)) {
            openTerm(on, item, into);
        } else if (answer.isSettled()) {
            into.add(Reason.leaf(Reason.Kind.LAW, table, item.path(), "Table: " + table, answer));
        }
    }

    /// The facts that make a date uncertain.
    void openTerm(DateTerm term, Item item, List<Reason> into) {
        new Compared(determination, this).open(term, item, into);
    }

    private Reason judged(Judgment judgment, Item item) {
        var assessment = determination.about().assessment(judgment.id(), item);
        var factors = judgment.factors().stream()
                .filter(factor -> answer(factor.found(), item) == Answer.YES)
                .map(factor -> Reason.leaf(
                        Reason.Kind.FACTOR,
                        judgment.id(),
                        item.path(),
                        (factor.speaksFor() ? "speaks for: " : "speaks against: ") + factor.label(),
                        Answer.of(factor.speaksFor())))
                .toList();
        return new Reason(
                Reason.Kind.JUDGMENT,
                judgment.id(),
                item.path(),
                judgment.question()
                        + assessment
                                .map(given -> " Assessed: " + given.reason())
                                .orElse(""),
                assessment.map(given -> Answer.of(given.yes())).orElse(Answer.UNKNOWN),
                assessment.isPresent() ? Optional.empty() : Optional.of(Why.AWAITS_JUDGMENT),
                List.of(),
                "",
                factors);
    }

    private void contested(Condition.Contested point, Item item, List<Reason> into) {
        var live = determination.frame().live(point);
        var whole = answer(point, item);
        if (live.size() == 1) {
            into.add(reading(live.getFirst(), item));
            return;
        }
        boolean apart = whole.isUnknown()
                && live.stream()
                                .map(each -> answer(each.condition(), item))
                                .distinct()
                                .count()
                        > 1;
        into.add(new Reason(
                Reason.Kind.CONTESTED,
                point.id(),
                item.path(),
                point.question(),
                whole,
                apart ? Optional.of(Why.LAW_CONTESTED) : Optional.empty(),
                List.of(),
                "",
                live.stream().map(each -> reading(each, item)).toList()));
    }

    private Reason reading(Reading reading, Item item) {
        var parts = new ArrayList<Reason>();
        reasons(reading.condition(), item, parts);
        return new Reason(
                Reason.Kind.READING,
                reading.id(),
                item.path(),
                reading.label(),
                answer(reading.condition(), item),
                Optional.empty(),
                List.of(reading.source()),
                "",
                parts);
    }

    private void layered(boolean otherwise, List<Layer> layers, Item item, Answer whole, List<Reason> into) {
        for (var layer : layers) {
            var effect = determination.effect(layer, item);
            if (whole == Answer.of(otherwise) || decisive(effect, whole.isSettled() ? Answer.YES : whole)) {
                into.add(layer(layer, effect, item));
            }
        }
    }

    private Reason layer(Layer layer, Answer effect, Item item) {
        var parts = new ArrayList<Reason>();
        if (decisive(answer(layer.when(), item), effect)) {
            reasons(layer.when(), item, parts);
        }
        for (var exception : layer.exceptions()) {
            var counter = determination.effect(exception, item);
            if (decisive(counter, effect.not())) {
                parts.add(layer(exception, counter, item));
            }
        }
        return new Reason(
                Reason.Kind.LAYER,
                layer.label(),
                item.path(),
                layer.label(),
                effect,
                Optional.empty(),
                List.of(layer.citation()),
                "",
                parts);
    }

    private void leans(Condition.Leans leans, Item item, List<Reason> into) {
        var whole = answer(leans, item);
        if (whole == Answer.LEANING_YES || whole == Answer.LEANING_NO) {
            var parts = new ArrayList<Reason>();
            reasons(leans.part(), item, parts);
            into.add(new Reason(
                    Reason.Kind.PRESUMPTION,
                    "",
                    item.path(),
                    leans.because() + " To turn it: " + leans.burden().party().words() + ", by "
                            + leans.burden().proof().words() + ".",
                    whole,
                    Optional.empty(),
                    List.of(),
                    "",
                    parts));
        } else {
            reasons(leans.part(), item, into);
        }
    }
}
