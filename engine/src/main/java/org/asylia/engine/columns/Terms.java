package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Fact;
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
                Span.chosen(graph, conditions.value(when, space), days(then, space), days(otherwise, space));
        };
    }

    private Span fixed(long value) {
        var bound = Bound.fixed(graph, value);
        return new Span(bound, bound);
    }

    private Span any() {
        return new Span(Bound.fixed(graph, DayCode.BEGINNING), Bound.fixed(graph, DayCode.END));
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
        int number = graph.load(bits, Scale.DAYS);
        return graph.isFixed(number) ? Bound.of(number) : new Bound(number, new Bound.Told(bits, true, DayCode::day));
    }

    private Span stepped(Span span, Step step) {
        return new Span(stepped(span.least(), step), stepped(span.most(), step));
    }

    private Bound stepped(Bound bound, Step step) {
        int number = graph.map(bound.number(), List.of(step));
        var told = bound.told();
        return new Bound(number, told == null ? null : told.then(day -> Step.through(List.of(step), day)));
    }

    private Span later(Span one, Span other) {
        return new Span(
                Bound.of(graph.both(
                        Node.Kind.LARGER, one.least().number(), other.least().number())),
                Bound.of(graph.both(
                        Node.Kind.LARGER, one.most().number(), other.most().number())));
    }

    /// Without an entry that satisfies the condition for certain there may be none at all, and so no date.
    private Span latest(ItemList list, Fact fact, Condition where, int space) {
        var found = gathered(list, fact, where, space);
        if (found == null) {
            return any();
        }
        int least = found.fold(Node.Kind.LARGEST, found.days.least(), found.sure, Numbers.LOWEST);
        int most = graph.both(
                Node.Kind.LARGER,
                found.fold(Node.Kind.LARGEST, found.days.most(), found.sure, Numbers.LOWEST),
                found.fold(Node.Kind.LARGEST, found.days.most(), found.unsure, Numbers.LOWEST));
        int now = graph.both(Node.Kind.LARGER, most, graph.number(frame.asOf().toEpochDay()));
        int open = graph.chooseNumber(found.complete, most, now);
        return found.orAny(least, open);
    }

    private Span earliest(ItemList list, Fact fact, Condition where, int space) {
        var found = gathered(list, fact, where, space);
        if (found == null) {
            return any();
        }
        int most = found.fold(Node.Kind.SMALLEST, found.days.most(), found.sure, Numbers.HIGHEST);
        int least = graph.both(
                Node.Kind.SMALLER,
                found.fold(Node.Kind.SMALLEST, found.days.least(), found.sure, Numbers.HIGHEST),
                found.fold(Node.Kind.SMALLEST, found.days.least(), found.unsure, Numbers.HIGHEST));
        int open = graph.chooseNumber(found.complete, least, graph.number(DayCode.BEGINNING));
        return found.orAny(open, most);
    }

    private @Nullable Gathered gathered(ItemList list, Fact fact, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return null;
        }
        int entries = graph.layout().spaceOf(list).index();
        var value = conditions.value(where, entries);
        int sure = value.yes();
        int unsure = graph.and(value.reaches(Answer.LEANING_NO), Graph.not(sure));
        var complete = graph.input(graph.layout().complete(list));
        return new Gathered(entries, told(fact, entries), sure, unsure, complete);
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

        int fold(Node.Kind kind, Bound bound, int mask, long none) {
            return graph.fold(kind, bound.number(), mask, entries, none);
        }

        Span orAny(int least, int most) {
            int found = graph.roll(sure, entries);
            return new Span(
                    Bound.of(graph.chooseNumber(found, least, graph.number(DayCode.BEGINNING))),
                    Bound.of(graph.chooseNumber(found, most, graph.number(DayCode.END))));
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
        int number = graph.load(bits, Scale.from(least));
        return graph.isFixed(number)
                ? Bound.of(number)
                : new Bound(number, new Bound.Told(bits, false, value -> least + value));
    }

    private Span bounds(Fact fact) {
        return fact.type() instanceof org.asylia.engine.fact.FactType.Number(_, var least, var most)
                ? new Span(Bound.fixed(graph, least), Bound.fixed(graph, most))
                : new Span(Bound.fixed(graph, 0), Bound.fixed(graph, NumberRange.UNBOUNDED));
    }

    private Span sum(ItemList list, Fact fact, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return new Span(Bound.fixed(graph, 0), Bound.fixed(graph, NumberRange.UNBOUNDED));
        }
        int entries = graph.layout().spaceOf(list).index();
        return summed(list, toldNumber(fact, entries), conditions.value(where, entries), entries);
    }

    private Span count(ItemList list, Condition where, int space) {
        if (!conditions.holds(list, space)) {
            return new Span(Bound.fixed(graph, 0), Bound.fixed(graph, NumberRange.UNBOUNDED));
        }
        int entries = graph.layout().spaceOf(list).index();
        return summed(list, fixed(1), conditions.value(where, entries), entries);
    }

    /// An entry that may count adds nothing to the least; one that is not told yet adds any number to the most.
    private Span summed(ItemList list, Span one, Value where, int entries) {
        int least = graph.fold(Node.Kind.SUM, one.least().number(), where.yes(), entries, 0);
        int most = graph.fold(Node.Kind.SUM, one.most().number(), where.reaches(Answer.LEANING_NO), entries, 0);
        int complete = graph.input(graph.layout().complete(list));
        int open = graph.chooseNumber(complete, most, graph.number(NumberRange.UNBOUNDED));
        return new Span(Bound.of(least), Bound.of(open));
    }

    private Span between(Node.Kind kind, Span from, Span to) {
        return new Span(between(kind, from.most(), to.least()), between(kind, from.least(), to.most()));
    }

    private Bound between(Node.Kind kind, Bound from, Bound to) {
        int number = graph.both(kind, from.number(), to.number());
        if (from.told() != null && graph.isFixed(to.number())) {
            long end = graph.get(to.number()).value();
            return new Bound(number, from.told().then(day -> Numbers.of(kind, day, end)));
        }
        if (to.told() != null && graph.isFixed(from.number())) {
            long start = graph.get(from.number()).value();
            return new Bound(number, to.told().then(day -> Numbers.of(kind, start, day)));
        }
        return Bound.of(number);
    }
}
