package org.asylia.engine.exact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.fact.Reach;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;

/// Turns conditions into decision diagrams over what is open in a case.
final class Translator {

    private final Determination determination;
    private final Diagram diagram;
    private final Variables variables = new Variables();
    private final Spreads spreads;
    private final Coded coded;
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<Extra, String> extras = new HashMap<>();

    Translator(Determination determination, Diagram diagram) {
        this.determination = determination;
        this.diagram = diagram;
        this.spreads = new Spreads(determination, diagram, variables, this);
        this.coded = new Coded(determination, diagram, variables, spreads);
    }

    Variables variables() {
        return variables;
    }

    int of(Rule rule, Item from) {
        if (rule.each().isPresent() && from.enclosing(rule.each().get()).isEmpty()) {
            var list = rule.each().get();
            var holds = new Condition.Holds(rule.id());
            return of(rule.everywhere() ? new Condition.Every(list, holds) : new Condition.Some(1, list, holds), from);
        }
        var item = rule.each().flatMap(from::enclosing).orElseGet(from::root);
        var answer = determination.answer(rule, item);
        if (answer.isSettled()) {
            return constant(answer == Answer.YES);
        }
        var key = rule.id() + " " + item.path();
        var known = rules.get(key);
        if (known == null) {
            known = fresh(rule, item);
            rules.put(key, known);
        }
        return known;
    }

    private int fresh(Rule rule, Item item) {
        var texts = determination.texts(rule, item);
        if (texts.size() == 1) {
            return of(rule, texts.getFirst(), item);
        }
        var days = spreads.days(rule.selector(), item);
        int all = Diagram.FALSE;
        for (var text : texts) {
            int when = Diagram.FALSE;
            for (var entry : days.when().entrySet()) {
                if (rule.textOn(java.time.LocalDate.ofEpochDay(entry.getKey())).equals(text)) {
                    when = diagram.or(when, entry.getValue());
                }
            }
            all = diagram.or(all, diagram.and(when, of(rule, text, item)));
        }
        return all;
    }

    private int of(Rule rule, Optional<Text> text, Item item) {
        if (text.isPresent()) {
            return of(text.get().condition(), item);
        }
        var before = rule.before();
        return before.answer().isSettled()
                ? constant(before.answer() == Answer.YES)
                : yesNo(Reason.Kind.NOT_ENCODED, rule.id(), item, Why.NOT_ENCODED, before.because());
    }

    int of(Condition condition, Item item) {
        var answer = determination.answer(condition, item);
        if (answer.isSettled()) {
            return constant(answer == Answer.YES);
        }
        return switch (condition) {
            case Condition.Says(var fact) -> {
                var why = item.content(fact) instanceof Content.Unknown(var reason) ? reason : Why.NOT_ASKED;
                var owner = Possible.owner(fact, item).orElse(item);
                yield yesNo(Reason.Kind.FACT, fact.key(), owner, why, fact.question());
            }
            case Condition.Among among -> coded.among(among, item);
            case Condition.Listed listed -> coded.listed(listed, item);
            case Condition.Same same -> coded.same(same, item);
            case Condition.Days days -> spreads.compared(days, item);
            case Condition.Amounts amounts -> spreads.compared(amounts, item);
            case Condition.All(var parts) -> all(parts, part -> of(part, item));
            case Condition.Any(var parts) -> any(parts, part -> of(part, item));
            case Condition.AtLeast(var count, var parts) ->
                atLeast(count, parts.stream().mapToInt(part -> of(part, item)).toArray());
            case Condition.Not(var part) -> diagram.not(of(part, item));
            case Condition.Some(var count, var list, var part) -> some(count, list, part, item);
            case Condition.Every(var list, var part) -> diagram.not(some(1, list, new Condition.Not(part), item));
            case Condition.Holds(var rule) -> of(determination.law().rule(rule), item);
            case Condition.Judged(var judgment) ->
                yesNo(Reason.Kind.JUDGMENT, judgment.id(), item, Why.AWAITS_JUDGMENT, judgment.question());
            case Condition.NotEncoded(var what, var reason) ->
                yesNo(Reason.Kind.NOT_ENCODED, what, item, Why.NOT_ENCODED, what + ": " + reason);
            case Condition.Settled(var yes, _) -> constant(yes);
            case Condition.Contested point -> contested(point, item);
            case Condition.Layered(var otherwise, var layers) -> layered(otherwise, layers, item);
            case Condition.Leans(var part, _, _, _, _) -> of(part, item);
        };
    }

    private static int constant(boolean yes) {
        return yes ? Diagram.TRUE : Diagram.FALSE;
    }

    private int yesNo(Reason.Kind kind, String id, Item item, Why why, String says) {
        return yes(variables.yesNo(new Open(kind, id, item.path(), why, says)));
    }

    private int yes(Variable variable) {
        return diagram.literal(variable.index(), new boolean[] {false, true});
    }

    private <T> int all(List<T> parts, ToIntFunction<T> of) {
        int all = Diagram.TRUE;
        for (var part : parts) {
            all = diagram.and(all, of.applyAsInt(part));
        }
        return all;
    }

    private <T> int any(List<T> parts, ToIntFunction<T> of) {
        int any = Diagram.FALSE;
        for (var part : parts) {
            any = diagram.or(any, of.applyAsInt(part));
        }
        return any;
    }

    /// At least so many of the functions are true.
    private int atLeast(int count, int[] parts) {
        var reached = new int[count + 1];
        reached[0] = Diagram.TRUE;
        for (int part : parts) {
            for (int so = count; so > 0; so--) {
                reached[so] = diagram.or(reached[so], diagram.and(reached[so - 1], part));
            }
        }
        return reached[count];
    }

    private int some(int count, ItemList list, Condition part, Item item) {
        var reach = Reach.of(list, item);
        var parts = new int[reach.items().size() + count * reach.gaps().size()];
        int at = 0;
        for (var each : reach.items()) {
            parts[at++] = of(part, each);
        }
        for (var gap : reach.gaps()) {
            for (int more = 0; more < count; more++) {
                parts[at++] = extra(gap.list(), gap.holder(), part, more);
            }
        }
        return atLeast(count, parts);
    }

    /// An entry not told yet satisfies the part: the same variable wherever the same is asked of the same list.
    private int extra(ItemList list, Item holder, Condition part, int number) {
        var what = extras.computeIfAbsent(new Extra(list, holder.path(), part), _ -> "part " + extras.size());
        return yes(variables.more(list, holder.path(), what + "." + number));
    }

    private int contested(Condition.Contested point, Item item) {
        var live = determination.frame().live(point);
        if (live.size() == 1) {
            return of(live.getFirst().condition(), item);
        }
        var variable = variables.readings(point, live);
        int any = Diagram.FALSE;
        for (int i = 0; i < live.size(); i++) {
            var chosen = new boolean[live.size()];
            chosen[i] = true;
            any = diagram.or(
                    any,
                    diagram.and(
                            diagram.literal(variable.index(), chosen),
                            of(live.get(i).condition(), item)));
        }
        return any;
    }

    private int layered(boolean otherwise, List<Layer> layers, Item item) {
        var turning = layers.stream().filter(layer -> layer.then() != otherwise).toList();
        int effect = any(turning, layer -> effect(layer, item));
        return otherwise ? diagram.not(effect) : effect;
    }

    private int effect(Layer layer, Item item) {
        return diagram.and(
                of(layer.when(), item), diagram.not(any(layer.exceptions(), exception -> effect(exception, item))));
    }

    private record Extra(ItemList list, String holder, Condition part) {}
}
