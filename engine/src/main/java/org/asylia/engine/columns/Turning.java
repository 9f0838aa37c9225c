package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.words.Words;

/// What the unknown answers of one rule turn on, in columns: exactly the decisive reasons that the single-case reader
/// tells, for each case at once.
///
/// An explanation goes from an answer down to the parts that decide it. So here each rule, each part and each entry has
/// a column that says where an explanation comes by it, and hands it on, cut down, to its own parts. A rule is gone
/// through when all that rest on it have been.
final class Turning {

    private final Conditions conditions;
    private final Graph graph;
    private final Layout layout;
    private final Turned turned;
    private final TurningTerms terms;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<Condition, Boolean> layered = new IdentityHashMap<>();

    Turning(Conditions conditions, Graph graph) {
        this.conditions = conditions;
        this.graph = graph;
        this.layout = graph.layout();
        this.turned = new Turned(graph);
        this.terms = new TurningTerms(this, conditions, graph, turned);
    }

    /// What the answers of a rule for whole cases turn on, where they are neither a settled yes nor a settled no.
    List<Turn> of(Rule goal) {
        holds(goal, Space.CASES, conditions.holds(goal, Space.CASES).open(graph));
        var order = new LinkedHashSet<String>();
        order(goal, order);
        for (var id : new ArrayList<>(order).reversed()) {
            var rule = conditions.law().rule(id);
            rule(rule, asked.getOrDefault(id, Graph.FALSE));
        }
        return turned.turns();
    }

    /// What a rule rests on, before the rule.
    private void order(Rule rule, Set<String> order) {
        if (order.contains(rule.id())) {
            return;
        }
        conditions.law().references(rule).forEach(next -> order(conditions.law().rule(next), order));
        order.add(rule.id());
    }

    private void rule(Rule rule, int open) {
        if (open == Graph.FALSE) {
            return;
        }
        int space = conditions.space(rule);
        var days = conditions.terms().days(rule.selector(), space);
        int before = conditions.texts().before(rule, days);
        int one = before;
        int several = Graph.FALSE;
        for (var text : rule.texts()) {
            int governs = conditions.texts().overlaps(text, days);
            several = graph.or(several, graph.and(one, governs));
            one = graph.or(one, governs);
            condition(text.condition(), space, graph.and(open, governs));
        }
        terms.open(rule.selector(), space, graph.and(open, several));
        if (!rule.before().answer().isSettled()) {
            turned.add(Turn.Kind.NOT_ENCODED, rule.id(), Why.NOT_ENCODED, graph.and(open, before), space);
        }
    }

    /// An explanation comes by a condition. Where it is settled, nothing of it is unknown, unless it has layers: of a
    /// settled default all layers are told.
    ///
    /// @param from where it does
    void condition(Condition condition, int space, int from) {
        var value = conditions.value(condition, space);
        int open = graph.and(from, value.open(graph));
        if (from != open && hasLayers(condition)) {
            settled(condition, space, graph.and(from, Graph.not(value.open(graph))));
        }
        if (open == Graph.FALSE) {
            return;
        }
        switch (condition) {
            case Condition.Says(var fact) -> turned.untold(fact, open, space);
            case Condition.Among(var fact, _) -> turned.untold(fact, open, space);
            case Condition.Listed listed -> listed(listed, space, open);
            case Condition.Same(var one, var other) -> {
                turned.untold(one, graph.and(open, Graph.not(terms.known(one, space))), space);
                turned.untold(other, graph.and(open, Graph.not(terms.known(other, space))), space);
            }
            case Condition.Days(var left, _, var right) -> {
                terms.open(left, space, open);
                terms.open(right, space, open);
                nothing(condition, space, open, graph.or(terms.isOpen(left, space), terms.isOpen(right, space)));
            }
            case Condition.Amounts(var left, _, var right) -> {
                terms.open(left, space, open);
                terms.open(right, space, open);
                nothing(condition, space, open, graph.or(terms.isOpen(left, space), terms.isOpen(right, space)));
            }
            case Condition.All(var parts) -> parts.forEach(part -> openPart(part, space, open));
            case Condition.Any(var parts) -> parts.forEach(part -> openPart(part, space, open));
            case Condition.AtLeast(_, var parts) -> parts.forEach(part -> openPart(part, space, open));
            case Condition.Not(var part) -> condition(part, space, open);
            case Condition.Some(_, var list, var part) -> over(list, part, space, open);
            case Condition.Every(var list, var part) -> over(list, part, space, open);
            case Condition.Holds(var rule) -> holds(conditions.law().rule(rule), space, open);
            case Condition.Judged(var judgment) ->
                turned.add(Turn.Kind.JUDGMENT, judgment.id(), Why.AWAITS_JUDGMENT, open, space);
            case Condition.NotEncoded(var what, _) ->
                turned.add(Turn.Kind.NOT_ENCODED, what, Why.NOT_ENCODED, open, space);
            case Condition.Settled _ -> throw new IllegalStateException("What is settled is never open.");
            case Condition.Contested point -> contested(point, space, open);
            case Condition.Layered(_, var layers) -> layers.forEach(layer -> layer(layer, space, open));
            case Condition.Leans(var part, _, _, _, _) -> condition(part, space, open);
        }
    }

    private void openPart(Condition part, int space, int from) {
        condition(part, space, graph.and(from, conditions.value(part, space).open(graph)));
    }

    private void nothing(Condition compared, int space, int open, int told) {
        int nothing = graph.and(open, Graph.not(told));
        if (nothing != Graph.FALSE) {
            turned.add(Turn.Kind.COMPARISON, Words.of(compared), Why.NOT_APPLICABLE_YET, nothing, space);
        }
    }

    private void listed(Condition.Listed listed, int space, int open) {
        int known = graph.and(open, terms.known(listed.fact(), space));
        turned.untold(listed.fact(), graph.and(open, Graph.not(known)), space);
        turned.add(Turn.Kind.FACT, listed.fact().key(), Why.IMPRECISE, known, space);
        terms.open(listed.on(), space, known);
    }

    private void over(ItemList list, Condition part, int space, int open) {
        int entries = layout.spaceOf(list).index();
        openPart(part, entries, graph.lift(enter(list, space, open), entries));
    }

    /// An explanation goes on to the entries of a list, and tells which lists on the way are not complete.
    ///
    /// @return where it does, in the space that holds the list
    int enter(ItemList list, int space, int open) {
        int holder = holder(list, space, open);
        int gap = graph.and(holder, Graph.not(graph.input(layout.complete(list))));
        int around = layout.spaceOf(list).parent();
        turned.add(Turn.Kind.LIST, list.key(), Why.LIST_NOT_COMPLETE, gap, around);
        return holder;
    }

    private int holder(ItemList list, int space, int open) {
        int around = layout.spaceOf(list).parent();
        return conditions.holds(list, space)
                ? turned.up(open, space, around)
                : graph.lift(enter(list.within().orElseThrow(), space, open), around);
    }

    private void holds(Rule rule, int space, int open) {
        int own = conditions.space(rule);
        int from;
        if (rule.each().isEmpty() || layout.isInside(space, own)) {
            from = turned.up(open, space, own);
        } else {
            from = graph.lift(enter(rule.each().get(), space, open), own);
        }
        int more = graph.and(from, conditions.rule(rule).open(graph));
        asked.merge(rule.id(), more, graph::or);
    }

    private void contested(Condition.Contested point, int space, int open) {
        var live = conditions.frame().live(point);
        var first = conditions.value(live.getFirst().condition(), space);
        int apart = Graph.FALSE;
        for (var reading : live) {
            apart = graph.or(apart, differ(first, conditions.value(reading.condition(), space)));
            openPart(reading.condition(), space, open);
        }
        turned.add(Turn.Kind.CONTESTED, point.id(), Why.LAW_CONTESTED, graph.and(open, apart), space);
    }

    private int differ(Value one, Value other) {
        int differ = Graph.FALSE;
        for (var answer : Answer.values()) {
            differ = graph.or(differ, graph.xor(one.reaches(answer), other.reaches(answer)));
        }
        return differ;
    }

    private void layer(Layer layer, int space, int from) {
        int open = graph.and(from, conditions.effect(layer, space).open(graph));
        if (open != Graph.FALSE) {
            openPart(layer.when(), space, open);
            layer.exceptions().forEach(exception -> layer(exception, space, open));
        }
    }

    /// A settled condition is come by: only of a settled default may layers be unknown.
    private void settled(Condition condition, int space, int from) {
        switch (condition) {
            case Condition.Layered(var otherwise, var layers) -> {
                var value = conditions.value(condition, space);
                int left = otherwise ? value.yes() : Graph.not(value.leansNo());
                layers.forEach(layer -> layer(layer, space, graph.and(from, left)));
            }
            case Condition.Not(var part) -> condition(part, space, from);
            case Condition.Leans(var part, _, _, _, _) -> condition(part, space, from);
            case Condition.Some(_, var list, var part) -> same(condition, part, list, space, from);
            case Condition.Every(var list, var part) -> same(condition, part, list, space, from);
            case Condition.All(var parts) -> parts.forEach(part -> same(condition, part, space, from));
            case Condition.Any(var parts) -> parts.forEach(part -> same(condition, part, space, from));
            case Condition.AtLeast(_, var parts) -> parts.forEach(part -> same(condition, part, space, from));
            case Condition.Says _,
                    Condition.Among _,
                    Condition.Listed _,
                    Condition.Same _,
                    Condition.Days _,
                    Condition.Amounts _,
                    Condition.Holds _,
                    Condition.Judged _,
                    Condition.NotEncoded _,
                    Condition.Settled _,
                    Condition.Contested _ -> {}
        }
    }

    /// The parts that have the very answer of the whole.
    private void same(Condition whole, Condition part, int space, int from) {
        var here = conditions.value(whole, space);
        var there = conditions.value(part, space);
        condition(part, space, graph.and(graph.and(from, here.yes()), there.yes()));
        int no = graph.and(from, Graph.not(here.leansNo()));
        condition(part, space, graph.and(no, Graph.not(there.leansNo())));
    }

    private void same(Condition whole, Condition part, ItemList list, int space, int from) {
        var here = conditions.value(whole, space);
        int entries = layout.spaceOf(list).index();
        var there = conditions.value(part, entries);
        int yes = entries(list, space, graph.and(from, here.yes()));
        int no = entries(list, space, graph.and(from, Graph.not(here.leansNo())));
        condition(part, entries, graph.and(yes, there.yes()));
        condition(part, entries, graph.and(no, Graph.not(there.leansNo())));
    }

    private int entries(ItemList list, int space, int from) {
        int entries = layout.spaceOf(list).index();
        int around = layout.space(entries).parent();
        int holder = conditions.holds(list, space)
                ? turned.up(from, space, around)
                : entries(list.within().orElseThrow(), space, from);
        return graph.lift(graph.lift(holder, around), entries);
    }

    private boolean hasLayers(Condition condition) {
        var known = layered.get(condition);
        if (known == null) {
            known = switch (condition) {
                case Condition.Layered _ -> true;
                case Condition.Not(var part) -> hasLayers(part);
                case Condition.Leans(var part, _, _, _, _) -> hasLayers(part);
                case Condition.Some(_, _, var part) -> hasLayers(part);
                case Condition.Every(_, var part) -> hasLayers(part);
                case Condition.All(var parts) -> parts.stream().anyMatch(this::hasLayers);
                case Condition.Any(var parts) -> parts.stream().anyMatch(this::hasLayers);
                case Condition.AtLeast(_, var parts) -> parts.stream().anyMatch(this::hasLayers);
                case Condition.Says _,
                        Condition.Among _,
                        Condition.Listed _,
                        Condition.Same _,
                        Condition.Days _,
                        Condition.Amounts _,
                        Condition.Holds _,
                        Condition.Judged _,
                        Condition.NotEncoded _,
                        Condition.Settled _,
                        Condition.Contested _ -> false;
            };
            layered.put(condition, known);
        }
        return known;
    }

    /// A fact that is not told, or told but not exactly, where an explanation comes by it.
    void inexact(Fact fact, int space, int from) {
        int known = terms.known(fact, space);
        int open = graph.and(from, Graph.not(terms.exact(fact, space)));
        turned.untold(fact, graph.and(open, Graph.not(known)), space);
        turned.add(Turn.Kind.FACT, fact.key(), Why.IMPRECISE, graph.and(open, known), space);
    }
}
