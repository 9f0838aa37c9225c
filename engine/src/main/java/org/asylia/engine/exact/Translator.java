package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Turns conditions into formulas over what is open in a case. What is settled does not occur in them.
final class Translator {

    private final Determination determination;
    private final Diagram diagram;
    private final Formulas formulas;
    private final Variables variables = new Variables();
    private final Spreads spreads;
    private final Coded coded;
    private final Map<Item, Map<Rule, Integer>> rules = new IdentityHashMap<>();
    private final Map<Extra, String> extras = new HashMap<>();

    Translator(Determination determination, Diagram diagram) {
        this.determination = determination;
        this.diagram = diagram;
        this.formulas = new Formulas(diagram);
        this.spreads = new Spreads(determination, diagram, variables, this);
        this.coded = new Coded(determination, diagram, variables, spreads);
    }

    Variables variables() {
        return variables;
    }

    Formulas formulas() {
        return formulas;
    }

    /// A condition worked out, for dates that depend on it.
    int function(Condition condition, Item item) {
        return formulas.function(of(condition, item));
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
        var ofItem = rules.computeIfAbsent(item, _ -> new IdentityHashMap<>());
        var known = ofItem.get(rule);
        if (known == null) {
            known = fresh(rule, item);
            ofItem.put(rule, known);
        }
        return known;
    }

    private int fresh(Rule rule, Item item) {
        var texts = determination.texts(rule, item);
        if (texts.size() == 1) {
            return of(rule, texts.getFirst(), item);
        }
        var days = spreads.days(rule.selector(), item);
        var governed = new int[texts.size()];
        for (int i = 0; i < governed.length; i++) {
            var text = texts.get(i);
            int when =
                    days.chosen(day -> governs(rule, text, LocalDate.ofEpochDay(day)) ? Diagram.TRUE : Diagram.FALSE);
            governed[i] = formulas.and(formulas.leaf(when), of(rule, text, item));
        }
        return formulas.any(governed);
    }

    /// @param text a text of the rule, or none: what held before its first
    private static boolean governs(Rule rule, Optional<Text> text, LocalDate day) {
        return text.isPresent() ? text.get().covers(day) : rule.textOn(day).isEmpty();
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
        return switch (condition) {
            case Condition.All(var parts) -> formulas.all(each(parts, item));
            case Condition.Any(var parts) -> formulas.any(each(parts, item));
            case Condition.Not(var part) -> Formulas.not(of(part, item));
            case Condition.Holds(var rule) -> of(determination.law().rule(rule), item);
            case Condition.Layered(var otherwise, var layers) -> layered(otherwise, layers, item);
            case Condition.Leans(var part, _, _, _, _) -> of(part, item);
            default -> {
                var answer = determination.answer(condition, item);
                yield answer.isSettled() ? constant(answer == Answer.YES) : open(condition, item);
            }
        };
    }

    private int open(Condition condition, Item item) {
        return switch (condition) {
            case Condition.Says(var fact) -> {
                var why = item.content(fact) instanceof Content.Unknown(var reason) ? reason : Why.NOT_ASKED;
                var owner = Possible.owner(fact, item).orElse(item);
                yield yesNo(Reason.Kind.FACT, fact.key(), owner, why, fact.question());
            }
            case Condition.Among among -> formulas.leaf(coded.among(among, item));
            case Condition.Listed listed -> formulas.leaf(coded.listed(listed, item));
            case Condition.Same same -> formulas.leaf(coded.same(same, item));
            case Condition.Days days -> formulas.leaf(spreads.compared(days, item));
            case Condition.Amounts amounts -> formulas.leaf(spreads.compared(amounts, item));
            case Condition.AtLeast(var count, var parts) -> atLeast(count, each(parts, item));
            case Condition.Some(var count, var list, var part) -> some(count, list, part, item);
            case Condition.Every(var list, var part) -> Formulas.not(some(1, list, new Condition.Not(part), item));
            case Condition.Judged(var judgment) ->
                yesNo(Reason.Kind.JUDGMENT, judgment.id(), item, Why.AWAITS_JUDGMENT, judgment.question());
            case Condition.NotEncoded(var what, var reason) ->
                yesNo(Reason.Kind.NOT_ENCODED, what, item, Why.NOT_ENCODED, what + ": " + reason);
            case Condition.Contested point -> contested(point, item);
            case Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.Holds _,
                    Condition.Layered _,
                    Condition.Leans _,
                    Condition.Settled _ -> throw new IllegalStateException("is never open by itself: " + condition);
        };
    }

    private static int constant(boolean yes) {
        return yes ? Formulas.TRUE : Formulas.FALSE;
    }

    private int yesNo(Reason.Kind kind, String id, Item item, Why why, String says) {
        return yes(variables.yesNo(new Open(kind, id, item.path(), why, says)));
    }

    private int yes(Variable variable) {
        return formulas.leaf(diagram.literal(variable.index(), new boolean[] {false, true}));
    }

    private int[] each(List<Condition> parts, Item item) {
        var each = new int[parts.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = of(parts.get(i), item);
        }
        return each;
    }

    /// At least so many of the functions are true.
    private int atLeast(int count, int[] parts) {
        if (count == 1) {
            return formulas.any(parts);
        }
        var reached = new int[count + 1];
        reached[0] = Formulas.TRUE;
        for (int part : parts) {
            for (int so = count; so > 0; so--) {
                reached[so] = formulas.or(reached[so], formulas.and(reached[so - 1], part));
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
        var right = new int[live.size()];
        for (int i = 0; i < right.length; i++) {
            var chosen = new boolean[right.length];
            chosen[i] = true;
            int reading = formulas.leaf(diagram.literal(variable.index(), chosen));
            right[i] = formulas.and(reading, of(live.get(i).condition(), item));
        }
        return formulas.any(right);
    }

    private int layered(boolean otherwise, List<Layer> layers, Item item) {
        int effect = formulas.any(layers.stream()
                .filter(layer -> layer.then() != otherwise)
                .mapToInt(layer -> effect(layer, item))
                .toArray());
        return otherwise ? Formulas.not(effect) : effect;
    }

    private int effect(Layer layer, Item item) {
        int excepted = formulas.any(layer.exceptions().stream()
                .mapToInt(exception -> effect(exception, item))
                .toArray());
        return formulas.and(of(layer.when(), item), Formulas.not(excepted));
    }

    private record Extra(ItemList list, String holder, Condition part) {}
}
