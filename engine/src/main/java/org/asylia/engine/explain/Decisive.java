package org.asylia.engine.explain;

import java.util.ArrayList;
import java.util.EnumSet;
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
        reasons(condition, item, answer(condition, item), into);
    }

    /// @param answer the answer of the condition, which whoever asks for its reasons has mostly worked out
    private void reasons(Condition condition, Item item, Answer answer, List<Reason> into) {
        switch (condition) {
            case Condition.Says(var fact) -> fact(fact, item, answer, into);
            case Condition.Among(var fact, _) -> fact(fact, item, answer, into);
            case Condition.Listed(var fact, var table, var on) -> listed(answer, fact, table.title(), on, item, into);
            case Condition.Same(var one, var other) -> {
                if (answer.isSettled() || item.content(one) instanceof Content.Unknown) {
                    fact(one, item, answer, into);
                }
                if (answer.isSettled() || item.content(other) instanceof Content.Unknown) {
                    fact(other, item, answer, into);
                }
            }
            case Condition.Days days -> new Compared(determination, this).days(days, item, into);
            case Condition.Amounts amounts -> new Compared(determination, this).amounts(amounts, item, into);
            case Condition.All(var parts) -> parts(parts, item, answer, into);
            case Condition.Any(var parts) -> parts(parts, item, answer, into);
            case Condition.AtLeast(_, var parts) -> parts(parts, item, answer, into);
            case Condition.Not(var part) -> reasons(part, item, answer.not(), into);
            case Condition.Some(_, var list, var part) -> over(list, part, false, answer, item, into);
            case Condition.Every(var list, var part) -> over(list, part, true, answer, item, into);
            case Condition.Holds(var rule) ->
                into.add(explainer.explain(determination.law().rule(rule), item));
            case Condition.Judged(var judgment) -> into.add(judged(judgment, item));
            case Condition.NotEncoded(var what, var reason) ->
                into.add(Reason.unknown(
                        Reason.Kind.NOT_ENCODED, what, item.path(), what + ": " + reason, Why.NOT_ENCODED));
            case Condition.Settled(var yes, var because) ->
                into.add(Reason.leaf(Reason.Kind.LAW, "", item.path(), because, Answer.of(yes)));
            case Condition.Contested point -> contested(point, item, answer, into);
            case Condition.Layered(var otherwise, var layers) -> layered(otherwise, layers, item, answer, into);
            case Condition.Leans leans -> leans(leans, item, answer, into);
        }
    }

    /// The parts that have the very answer of the whole; of an unknown whole, the unknown parts.
    private void parts(List<Condition> parts, Item item, Answer whole, List<Reason> into) {
        for (var part : parts) {
            reasonsIfDecisive(part, item, whole, into);
        }
    }

    private void reasonsIfDecisive(Condition part, Item item, Answer whole, List<Reason> into) {
        var answer = answer(part, item);
        if (decisive(answer, whole)) {
            reasons(part, item, answer, into);
        }
    }

    private static boolean decisive(Answer part, Answer whole) {
        return whole.isSettled() ? part == whole : part.isUnknown();
    }

    /// Of each entry of a list.
    ///
    /// @param whole the answer for any of them or for every one
    void over(ItemList list, Condition part, boolean every, Answer whole, Item from, List<Reason> into) {
        var reach = Reach.of(list, from);
        for (var each : reach.items()) {
            reasonsIfDecisive(part, each, whole, into);
        }
        if (whole.isUnknown()) {
            reach.gaps().forEach(gap -> into.add(notComplete(gap)));
        } else if (reach.isComplete() && whole == Answer.of(every)) {
            into.add(Reason.leaf(
                    Reason.Kind.LIST, list.key(), from.holderOf(list).path(), list.complete(), Answer.YES));
        }
    }

    /// Whether the lists are complete decides where every entry counts, and where the answer is still open.
    private static Reason notComplete(Reach.Gap gap) {
        return Reason.unknown(
                Reason.Kind.LIST,
                gap.list().key(),
                gap.holder().path(),
                gap.list().complete(),
                Why.LIST_NOT_COMPLETE);
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

    private void listed(Answer answer, Fact fact, String table, DateTerm on, Item item, List<Reason> into) {
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
                explainer.isOfWhatIsOpen() ? List.of() : factors(judgment, item));
    }

    private List<Reason> factors(Judgment judgment, Item item) {
        return judgment.factors().stream()
                .filter(factor -> answer(factor.found(), item) == Answer.YES)
                .map(factor -> Reason.leaf(
                        Reason.Kind.FACTOR,
                        judgment.id(),
                        item.path(),
                        (factor.speaksFor() ? "speaks for: " : "speaks against: ") + factor.label(),
                        Answer.of(factor.speaksFor())))
                .toList();
    }

    private void contested(Condition.Contested point, Item item, Answer whole, List<Reason> into) {
        var live = determination.frame().live(point);
        if (live.size() == 1) {
            into.add(reading(live.getFirst(), whole, item));
            return;
        }
        var readings = new ArrayList<Reason>(live.size());
        var answers = EnumSet.noneOf(Answer.class);
        for (var each : live) {
            var answer = answer(each.condition(), item);
            answers.add(answer);
            if (answer.isUnknown() || !explainer.isOfWhatIsOpen()) {
                readings.add(reading(each, answer, item));
            }
        }
        boolean apart = whole.isUnknown() && answers.size() > 1;
        into.add(new Reason(
                Reason.Kind.CONTESTED,
                point.id(),
                item.path(),
                point.question(),
                whole,
                apart ? Optional.of(Why.LAW_CONTESTED) : Optional.empty(),
                List.of(),
                "",
                readings));
    }

    private Reason reading(Reading reading, Answer answer, Item item) {
        var parts = new ArrayList<Reason>();
        reasons(reading.condition(), item, answer, parts);
        return new Reason(
                Reason.Kind.READING,
                reading.id(),
                item.path(),
                reading.label(),
                answer,
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
        reasonsIfDecisive(layer.when(), item, effect, parts);
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

    private void leans(Condition.Leans leans, Item item, Answer whole, List<Reason> into) {
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
            reasons(leans.part(), item, whole, into);
        }
    }
}
