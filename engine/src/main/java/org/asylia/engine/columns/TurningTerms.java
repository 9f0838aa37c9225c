package org.asylia.engine.columns;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// What makes a day or a number uncertain, in columns.
final class TurningTerms {

    private final Turning turning;
    private final Conditions conditions;
    private final Graph graph;
    private final Layout layout;
    private final Turned turned;

    TurningTerms(Turning turning, Conditions conditions, Graph graph, Turned turned) {
        this.turning = turning;
        this.conditions = conditions;
        this.graph = graph;
        this.layout = graph.layout();
        this.turned = turned;
    }

    /// Where a fact has a value, exact or not.
    int known(Fact fact, int space) {
        return switch (conditions.column(fact, space)) {
            case Column.YesNo yesNo -> graph.or(graph.input(yesNo.first()), graph.input(yesNo.no()));
            case Column.Number number -> graph.input(number.first());
            case Column.Code code -> Bits.any(graph, graph.inputs(code.first(), code.bits()));
            case Column.Day day -> Bits.any(graph, graph.inputs(day.first(), 2 * DayCode.BITS));
            case Column.Reason _, Column.Mark _ -> Graph.FALSE;
            case null -> Graph.FALSE;
        };
    }

    /// Where a date is one day, or a number is told.
    int exact(Fact fact, int space) {
        return switch (conditions.column(fact, space)) {
            case Column.Number number -> graph.input(number.first());
            case Column.Day day -> {
                int one = Graph.TRUE;
                for (int bit = 0; bit < DayCode.BITS; bit++) {
                    one = graph.and(one, graph.xor(graph.input(day.first() + bit), graph.input(day.latest() + bit)));
                }
                yield one;
            }
            case Column.YesNo _, Column.Code _, Column.Reason _, Column.Mark _ -> Graph.FALSE;
            case null -> Graph.FALSE;
        };
    }

    /// An explanation comes by a day that is not certain.
    ///
    /// @param from where it does
    void open(DateTerm term, int space, int from) {
        if (from == Graph.FALSE) {
            return;
        }
        switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> {}
            case DateTerm.Told(var fact) -> turning.inexact(fact, space, from);
            case DateTerm.Named(_, var named) -> open(named, space, from);
            case DateTerm.Moved(var day, _) -> open(day, space, from);
            case DateTerm.BusinessDay(var day, _) -> open(day, space, from);
            case DateTerm.LatestOf(var list, var fact, var where) -> listed(list, fact, where, space, from);
            case DateTerm.EarliestOf(var list, var fact, var where) -> listed(list, fact, where, space, from);
            case DateTerm.LaterOf(var one, var other) -> {
                open(one, space, from);
                open(other, space, from);
            }
            case DateTerm.Chosen(var when, var then, var otherwise) -> {
                var chosen = conditions.value(when, space);
                turning.condition(when, space, graph.and(from, chosen.open(graph)));
                open(then, space, graph.and(from, chosen.leansNo()));
                open(otherwise, space, graph.and(from, Graph.not(chosen.yes())));
            }
        }
    }

    void open(NumberTerm term, int space, int from) {
        if (from == Graph.FALSE) {
            return;
        }
        switch (term) {
            case NumberTerm.Fixed _ -> {}
            case NumberTerm.Told(var fact) -> turning.inexact(fact, space, from);
            case NumberTerm.Parameter(_, var on) -> open(on, space, from);
            case NumberTerm.SumOf(var list, var fact, var where) -> listed(list, fact, where, space, from);
            case NumberTerm.CountOf(var list, var where) -> listed(list, where, space, from);
            case NumberTerm.YearsBetween(var start, var end) -> {
                open(start, space, from);
                open(end, space, from);
            }
            case NumberTerm.DaysBetween(var start, var end) -> {
                open(start, space, from);
                open(end, space, from);
            }
        }
    }

    private void listed(ItemList list, Fact fact, Condition where, int space, int from) {
        if (conditions.holds(list, space)) {
            int entries = layout.spaceOf(list).index();
            int each = graph.lift(turned.up(from, space, layout.space(entries).parent()), entries);
            var counts = conditions.value(where, entries);
            turning.inexact(fact, entries, graph.and(each, counts.leansNo()));
        }
        listed(list, where, space, from);
    }

    /// Of a list that cannot be seen from here there is no entry, and it is not complete.
    private void listed(ItemList list, Condition where, int space, int from) {
        if (!conditions.holds(list, space)) {
            turned.add(Turn.Kind.LIST, list.key(), org.asylia.engine.answer.Why.LIST_NOT_COMPLETE, from, space);
            return;
        }
        int entries = layout.spaceOf(list).index();
        int each = graph.lift(turning.enter(list, space, from), entries);
        var counts = conditions.value(where, entries);
        turning.condition(where, entries, graph.and(each, counts.open(graph)));
    }

    /// Where there is anything that makes a day uncertain.
    int isOpen(DateTerm term, int space) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> Graph.FALSE;
            case DateTerm.Told(var fact) -> Graph.not(exact(fact, space));
            case DateTerm.Named(_, var named) -> isOpen(named, space);
            case DateTerm.Moved(var day, _) -> isOpen(day, space);
            case DateTerm.BusinessDay(var day, _) -> isOpen(day, space);
            case DateTerm.LatestOf(var list, var fact, var where) -> isOpen(list, fact, where, space);
            case DateTerm.EarliestOf(var list, var fact, var where) -> isOpen(list, fact, where, space);
            case DateTerm.LaterOf(var one, var other) -> graph.or(isOpen(one, space), isOpen(other, space));
            case DateTerm.Chosen(var when, var then, var otherwise) -> {
                var chosen = conditions.value(when, space);
                int first = graph.and(chosen.leansNo(), isOpen(then, space));
                int second = graph.and(Graph.not(chosen.yes()), isOpen(otherwise, space));
                yield graph.or(chosen.open(graph), graph.or(first, second));
            }
        };
    }

    int isOpen(NumberTerm term, int space) {
        return switch (term) {
            case NumberTerm.Fixed _ -> Graph.FALSE;
            case NumberTerm.Told(var fact) -> Graph.not(exact(fact, space));
            case NumberTerm.Parameter(_, var on) -> isOpen(on, space);
            case NumberTerm.SumOf(var list, var fact, var where) -> isOpen(list, fact, where, space);
            case NumberTerm.CountOf(var list, var where) -> isOpen(list, Graph.FALSE, where, space);
            case NumberTerm.YearsBetween(var from, var to) -> graph.or(isOpen(from, space), isOpen(to, space));
            case NumberTerm.DaysBetween(var from, var to) -> graph.or(isOpen(from, space), isOpen(to, space));
        };
    }

    private int isOpen(ItemList list, Fact fact, Condition where, int space) {
        return isOpen(list, Graph.not(exact(fact, layout.spaceOf(list).index())), where, space);
    }

    /// @param inexact the entries whose value is not certain
    private int isOpen(ItemList list, int inexact, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return Graph.TRUE;
        }
        int entries = layout.spaceOf(list).index();
        var counts = conditions.value(where, entries);
        int each = graph.or(counts.open(graph), graph.and(counts.leansNo(), inexact));
        return graph.or(graph.roll(each, entries), Graph.not(graph.input(layout.complete(list))));
    }
}
