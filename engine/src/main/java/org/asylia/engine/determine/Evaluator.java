package org.asylia.engine.determine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.fact.Reach;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.time.DateRange;

/// Evaluates conditions by strong Kleene logic, in one pass.
///
/// What unknown becomes: a fact without a value is unknown; a list that is not complete adds an unknown entry;
/// ranges that overlap compare as unknown; readings that differ make a point unknown. Nothing becomes yes or no.
final class Evaluator {

    private final Determination determination;
    private final Terms terms;
    private final Map<Rule, List<Optional<Text>>> governing;

    /// @param governing the texts that govern whatever the case, see [Slots#governing]
    Evaluator(Determination determination, Map<Rule, List<Optional<Text>>> governing) {
        this.determination = determination;
        this.governing = governing;
        this.terms = new Terms(determination);
    }

    Terms terms() {
        return terms;
    }

    Answer answer(Rule rule, Item item) {
        var possible = texts(rule, item);
        var answer = answer(rule, possible.getFirst(), item);
        for (int i = 1; i < possible.size(); i++) {
            answer = answer.agreedWith(answer(rule, possible.get(i), item));
        }
        return answer;
    }

    private Answer answer(Rule rule, Optional<Text> text, Item item) {
        return text.isPresent()
                ? answer(text.get().condition(), item)
                : rule.before().answer();
    }

    List<Optional<Text>> texts(Rule rule, Item item) {
        var known = governing.get(rule);
        if (known != null) {
            return known;
        }
        var days = terms.days(rule.selector(), item);
        if (days.isOneDay()) {
            return List.of(rule.textOn(days.earliest()));
        }
        var possible = new ArrayList<Optional<Text>>();
        if (rule.texts().getFirst().from().filter(days.earliest()::isBefore).isPresent()) {
            possible.add(Optional.empty());
        }
        for (var text : rule.texts()) {
            if (overlaps(text, days)) {
                possible.add(Optional.of(text));
            }
        }
        return possible;
    }

    private static boolean overlaps(Text text, DateRange days) {
        var from = text.from();
        var to = text.to();
        return (from.isEmpty() || !from.get().isAfter(days.latest()))
                && (to.isEmpty() || to.get().isAfter(days.earliest()));
    }

    Answer answer(Condition condition, Item item) {
        return switch (condition) {
            case Condition.Says(var fact) ->
                item.content(fact) instanceof Content.YesNo(var yes) ? Answer.of(yes) : Answer.UNKNOWN;
            case Condition.Among(var fact, var codes) ->
                item.content(fact) instanceof Content.Code(var code) ? Answer.of(codes.contains(code)) : Answer.UNKNOWN;
            case Condition.Listed(var fact, var table, var on) -> listed(fact, table, terms.days(on, item), item);
            case Condition.Same(var one, var other) -> same(item.content(one), item.content(other));
            case Condition.Days(var left, var order, var right) ->
                Comparison.of(terms.days(left, item), order, terms.days(right, item));
            case Condition.Amounts(var left, var order, var right) ->
                Comparison.of(terms.number(left, item), order, terms.number(right, item));
            case Condition.All(var parts) -> all(parts, item);
            case Condition.Any(var parts) -> any(parts, item);
            case Condition.AtLeast(var count, var parts) -> atLeast(count, parts, item);
            case Condition.Not(var part) -> answer(part, item).not();
            case Condition.Some(var count, var list, var part) -> some(count, list, part, item);
            case Condition.Every(var list, var part) -> over(list, item, true, each -> answer(part, each));
            case Condition.Holds(var rule) -> determination.holds(rule, item);
            case Condition.Judged(var judgment) ->
                determination
                        .about()
                        .assessment(judgment.id(), item)
                        .map(assessment -> Answer.of(assessment.yes()))
                        .orElse(Answer.UNKNOWN);
            case Condition.NotEncoded _ -> Answer.UNKNOWN;
            case Condition.Settled(var yes, _) -> Answer.of(yes);
            case Condition.Contested point -> contested(point, item);
            case Condition.Layered(var otherwise, var layers) -> layered(otherwise, layers, item);
            case Condition.Leans(var part, var when, var toward, _, _) -> leans(part, when, toward, item);
        };
    }

    private Answer all(List<Condition> parts, Item item) {
        var answer = Answer.YES;
        for (int i = 0; i < parts.size() && answer != Answer.NO; i++) {
            answer = answer.and(answer(parts.get(i), item));
        }
        return answer;
    }

    private Answer any(List<Condition> parts, Item item) {
        var answer = Answer.NO;
        for (int i = 0; i < parts.size() && answer != Answer.YES; i++) {
            answer = answer.or(answer(parts.get(i), item));
        }
        return answer;
    }

    private Answer atLeast(int count, List<Condition> parts, Item item) {
        var answers = new ArrayList<Answer>(parts.size());
        for (var part : parts) {
            answers.add(answer(part, item));
        }
        return nth(count, answers);
    }

    private Answer some(int count, ItemList list, Condition part, Item item) {
        if (count == 1) {
            return over(list, item, false, each -> answer(part, each));
        }
        var reach = Reach.of(list, item);
        var answers = new ArrayList<Answer>();
        for (var each : reach.items()) {
            answers.add(answer(part, each));
        }
        for (int more = 0; more < count; more++) {
            answers.add(reach.isComplete() ? Answer.NO : Answer.UNKNOWN);
        }
        return nth(count, answers);
    }

    /// The answer that so many of the answers reach or pass: the largest is the first.
    private static Answer nth(int count, List<Answer> answers) {
        answers.sort(java.util.Comparator.reverseOrder());
        return answers.get(count - 1);
    }

    /// Any or every entry of a list; an entry not told yet is unknown. A list inside another ranges over all of it.
    Answer over(ItemList list, Item from, boolean every, Function<Item, Answer> ask) {
        var reach = Reach.of(list, from);
        var answer = reach.isComplete() ? Answer.of(every) : Answer.UNKNOWN;
        for (var each : reach.items()) {
            answer = every ? answer.and(ask.apply(each)) : answer.or(ask.apply(each));
        }
        return answer;
    }

    private Answer listed(Fact fact, DatedTable table, DateRange on, Item item) {
        if (!(item.content(fact) instanceof Content.Code(var code))) {
            return Answer.UNKNOWN;
        }
        return Tables.lists(table, code, on);
    }

    private static Answer same(Content one, Content other) {
        return one instanceof Content.Code(var first) && other instanceof Content.Code(var second)
                ? Answer.of(first.equals(second))
                : Answer.UNKNOWN;
    }

    private Answer contested(Condition.Contested point, Item item) {
        var live = determination.frame().live(point);
        var answer = answer(live.getFirst().condition(), item);
        for (int i = 1; i < live.size(); i++) {
            answer = answer.agreedWith(answer(live.get(i).condition(), item));
        }
        return answer;
    }

    private Answer layered(boolean otherwise, List<Layer> layers, Item item) {
        var yes = Answer.NO;
        var no = Answer.NO;
        for (var layer : layers) {
            var effect = effect(layer, item);
            if (layer.then()) {
                yes = yes.or(effect);
            } else {
                no = no.or(effect);
            }
        }
        if (yes == Answer.YES && no == Answer.YES) {
            throw new IllegalStateException("Two unranked layers apply with different results: "
                    + layers.stream().map(Layer::label).toList() + ".");
        }
        return otherwise ? no.not() : yes;
    }

    /// When a layer takes effect: it applies and none of its exceptions takes effect.
    Answer effect(Layer layer, Item item) {
        var effect = answer(layer.when(), item);
        for (var exception : layer.exceptions()) {
            effect = effect.and(effect(exception, item).not());
        }
        return effect;
    }

    private Answer leans(Condition part, Condition when, boolean toward, Item item) {
        var answer = answer(part, item);
        if (answer.isUnknown() && answer(when, item) == Answer.YES) {
            return toward ? Answer.LEANING_YES : Answer.LEANING_NO;
        }
        return answer;
    }
}
