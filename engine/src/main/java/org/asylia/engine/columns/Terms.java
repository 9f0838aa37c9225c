package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.time.NumberRange;
import org.jspecify.annotations.Nullable;

/// Dates and numbers in columns. What is not known is any day, or any number that makes sense.
final class Terms {

    private final Conditions conditions;
    private final Graph graph;
    private final Frame frame;
    private final Holidays holidays;

    Terms(Conditions conditions, Graph graph, Frame frame, Holidays holidays) {
        this.conditions = conditions;
        this.graph = graph;
        this.frame = frame;
        this.holidays = holidays;
    }

    Span days(DateTerm term, int space) {
        return switch (term) {
            case DateTerm.AsOf _ -> fixed(frame.asOf().toEpochDay());
            case DateTerm.Fixed(var day) -> fixed(day.toEpochDay());
            case DateTerm.Told(var fact) -> told(fact, space);
            case DateTerm.Named(_, var named) -> days(named, space);
            case DateTerm.Moved(var from, var by) -> stepped(days(from, space), new Step.Move(by));
            case DateTerm.BusinessDay(var from, var roll) ->
                stepped(days(from, space), new Step.Business(holidays, roll));
            case DateTerm.LatestOf(var list, var fact, var where) -> latest(list, fact, where, space);
            case DateTerm.EarliestOf(var list, var fact, var where) -> earliest(list, fact, where, space);
            case DateTerm.LaterOf(var one, var other) -> later(days(one, space), days(other, space));
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                Span.chosen(conditions.value(when, space), days(then, space), days(otherwise, space));
        };
    }

    private static Span fixed(long value) {
        return Span.fixed(value, value);
    }

    private static Span any() {
        return Span.fixed(DayCode.BEGINNING, DayCode.END);
    }

    private Span told(Fact fact, int space) {
        return conditions.column(fact, space) instanceof Column.Day day
                ? new Span(
                        day(IntStream.range(0, DayCode.BITS)
                                .mapToObj(bit -> graph.input(day.first() + bit))
                                .toList()),
                        day(IntStream.range(0, DayCode.BITS)
                                .mapToObj(bit -> Graph.not(graph.input(day.latest() + bit)))
                                .toList()))
                : any();
    }

    private Bound day(List<Integer> bits) {
        return leaf(bits, true, DayCode::day, graph.load(bits, Scale.DAYS));
    }

    private Bound leaf(List<Integer> bits, boolean plain, LongUnaryOperator value, int number) {
        return graph.isFixed(number)
                ? new Bound.Fixed(graph.get(number).value())
                : new Bound.Told(bits, plain, value, number);
    }

    private Span stepped(Span span, Step step) {
        return new Span(Bound.stepped(graph, span.least(), step), Bound.stepped(graph, span.most(), step));
    }

    private static Span later(Span one, Span other) {
        return new Span(
                new Bound.Extreme(true, one.least(), other.least()), new Bound.Extreme(true, one.most(), other.most()));
    }

    /// Without an entry that satisfies the condition for certain there may be none at all, and so no date.
    private Span latest(ItemList list, Fact fact, Condition where, int space) {
        var found = gathered(list, fact, where, space);
        if (found == null) {
            return any();
        }
        Bound most = new Bound.Extreme(
                true,
                found.fold(true, found.days.most(), found.sure),
                found.fold(true, found.days.most(), found.unsure));
        Bound now = new Bound.Extreme(true, most, new Bound.Fixed(frame.asOf().toEpochDay()));
        return found.orAny(found.fold(true, found.days.least(), found.sure), chosen(found.complete, most, now));
    }

    private Span earliest(ItemList list, Fact fact, Condition where, int space) {
        var found = gathered(list, fact, where, space);
        if (found == null) {
            return any();
        }
        Bound least = new Bound.Extreme(
                false,
                found.fold(false, found.days.least(), found.sure),
                found.fold(false, found.days.least(), found.unsure));
        Bound open = chosen(found.complete, least, new Bound.Fixed(DayCode.BEGINNING));
        return found.orAny(open, found.fold(false, found.days.most(), found.sure));
    }

    private static Bound chosen(int when, Bound then, Bound otherwise) {
        if (when <= Graph.TRUE) {
            return when == Graph.TRUE ? then : otherwise;
        }
        return new Bound.Choice(when, then, otherwise);
    }

    private @Nullable Gathered gathered(ItemList list, Fact fact, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return null;
        }
        int entries = graph.layout().spaceOf(list).index();
        var value = conditions.value(where, entries);
        int unsure = graph.and(value.reaches(Answer.LEANING_NO), Graph.not(value.yes()));
        int complete = graph.input(graph.layout().complete(list));
        return new Gathered(entries, told(fact, entries), value.yes(), unsure, complete);
    }

    /// The dates of the entries that satisfy a condition for certain, and of those that may.
    private final class Gathered {
        private final int entries;
        private final Span days;
        private final int sure;
        private final int unsure;
        private final int complete;

        Gathered(int entries, Span days, int sure, int unsure, int complete) {
            this.entries = entries;
            this.days = days;
            this.sure = sure;
            this.unsure = unsure;
            this.complete = complete;
        }

        Bound fold(boolean largest, Bound bound, int mask) {
            return new Bound.Fold(largest, bound, mask, entries);
        }

        Span orAny(Bound least, Bound most) {
            int found = graph.roll(sure, entries);
            return new Span(
                    chosen(found, least, new Bound.Fixed(DayCode.BEGINNING)),
                    chosen(found, most, new Bound.Fixed(DayCode.END)));
        }
    }

    Span number(NumberTerm term, int space) {
        return switch (term) {
            case NumberTerm.Fixed(var value) -> fixed(value);
            case NumberTerm.Told(var fact) -> toldNumber(fact, space);
            case NumberTerm.Parameter(var table, var on) -> Tables.amount(graph, table, days(on, space));
            case NumberTerm.SumOf(var list, var fact, var where) -> sum(list, fact, where, space);
            case NumberTerm.CountOf(var list, var where) -> count(list, where, space);
            case NumberTerm.YearsBetween(var from, var to) ->
                between(Node.Kind.YEARS, days(from, space), days(to, space));
            case NumberTerm.DaysBetween(var from, var to) ->
                between(Node.Kind.DAYS, days(from, space), days(to, space));
        };
    }

    private Span toldNumber(Fact fact, int space) {
        if (!(conditions.column(fact, space) instanceof Column.Number column)) {
            return bounds(fact);
        }
        int known = graph.input(column.first());
        var least = new ArrayList<Integer>();
        var most = new ArrayList<Integer>();
        for (int bit = 0; bit < column.bits(); bit++) {
            int value = graph.input(column.value() + bit);
            boolean set = (column.most() - column.least() >>> bit & 1) != 0;
            least.add(value);
            most.add(set ? graph.or(value, Graph.not(known)) : value);
        }
        return new Span(number(least, column.least()), number(most, column.least()));
    }

    private Bound number(List<Integer> bits, long least) {
        return leaf(bits, false, value -> least + value, graph.load(bits, Scale.from(least)));
    }

    private static Span bounds(Fact fact) {
        return fact.type() instanceof FactType.Number(_, var least, var most)
                ? Span.fixed(least, most)
                : Span.fixed(0, NumberRange.UNBOUNDED);
    }

    private Span sum(ItemList list, Fact fact, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return Span.fixed(0, NumberRange.UNBOUNDED);
        }
        int entries = graph.layout().spaceOf(list).index();
        return summed(list, toldNumber(fact, entries), conditions.value(where, entries), entries);
    }

    private Span count(ItemList list, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return Span.fixed(0, NumberRange.UNBOUNDED);
        }
        int entries = graph.layout().spaceOf(list).index();
        return summed(list, fixed(1), conditions.value(where, entries), entries);
    }

    /// An entry that may count adds nothing to the least; one that is not told yet adds any number to the most.
    private Span summed(ItemList list, Span one, Value where, int entries) {
        int complete = graph.input(graph.layout().complete(list));
        return new Span(
                total(one.least(), where.yes(), entries),
                chosen(
                        complete,
                        total(one.most(), where.reaches(Answer.LEANING_NO), entries),
                        new Bound.Fixed(NumberRange.UNBOUNDED)));
    }

    private Bound total(Bound one, int mask, int entries) {
        int sum = graph.fold(Node.Kind.SUM, Bound.number(graph, one), mask, entries, 0);
        return graph.isFixed(sum) ? new Bound.Fixed(graph.get(sum).value()) : new Bound.Number(sum);
    }

    private Span between(Node.Kind kind, Span from, Span to) {
        var between = new Between(graph, kind);
        return new Span(between.of(from.most(), to.least()), between.of(from.least(), to.most()));
    }
}
