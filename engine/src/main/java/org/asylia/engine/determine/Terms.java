package org.asylia.engine.determine;

import java.time.temporal.ChronoUnit;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// Evaluates dates and numbers to ranges. What is not known is any day, or any number that makes sense.
public final class Terms {

    private final Determination determination;

    Terms(Determination determination) {
        this.determination = determination;
    }

    public DateRange days(DateTerm term, Item item) {
        return switch (term) {
            case DateTerm.AsOf _ -> DateRange.on(determination.frame().asOf());
            case DateTerm.Fixed(var day) -> DateRange.on(day);
            case DateTerm.Told(var fact) -> told(fact, item);
            case DateTerm.Named(_, var named) -> days(named, item);
            case DateTerm.Moved(var from, var by) -> {
                var days = days(from, item);
                yield new DateRange(bounded(days.earliest(), by), bounded(days.latest(), by));
            }
            case DateTerm.BusinessDay(var from) -> {
                var days = days(from, item);
                var holidays = determination.law().holidays();
                yield new DateRange(
                        holidays.onOrNextBusinessDay(days.earliest()), holidays.onOrNextBusinessDay(days.latest()));
            }
            case DateTerm.LatestOf(var list, var fact, var where) -> latest(list, fact, where, item);
            case DateTerm.EarliestOf(var list, var fact, var where) -> earliest(list, fact, where, item);
            case DateTerm.LaterOf(var one, var other) -> days(one, item).laterOf(days(other, item));
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                switch (determination.answer(when, item)) {
                    case YES -> days(then, item);
                    case NO -> days(otherwise, item);
                    case LEANING_NO, UNKNOWN, LEANING_YES -> days(then, item).hull(days(otherwise, item));
                };
        };
    }

    private static java.time.LocalDate bounded(java.time.LocalDate day, java.time.Period by) {
        return day.equals(DateRange.BEGINNING) || day.equals(DateRange.END) ? day : day.plus(by);
    }

    private static DateRange told(Fact fact, Item item) {
        return item.content(fact) instanceof Content.Day(var date) ? date.days() : DateRange.ANY;
    }

    private DateRange latest(ItemList list, Fact fact, Condition where, Item item) {
        var found = new Gathered(list, fact, where, item);
        if (found.possible == null) {
            return DateRange.ANY;
        }
        var least = found.certain == null ? found.possible.earliest() : found.certain.earliest();
        if (found.more) {
            var now = determination.frame().asOf();
            var most = now.isAfter(found.possible.latest()) ? now : found.possible.latest();
            return new DateRange(found.certain == null ? DateRange.BEGINNING : least, most);
        }
        return new DateRange(least, found.possible.latest());
    }

    private DateRange earliest(ItemList list, Fact fact, Condition where, Item item) {
        var found = new Gathered(list, fact, where, item);
        if (found.possible == null) {
            return DateRange.ANY;
        }
        var most = found.certainEarly == null ? found.possible.latest() : found.certainEarly.latest();
        return new DateRange(found.more ? DateRange.BEGINNING : found.possible.earliest(), most);
    }

    public NumberRange number(NumberTerm term, Item item) {
        return switch (term) {
            case NumberTerm.Fixed(var value) -> NumberRange.exactly(value);
            case NumberTerm.Told(var fact) -> number(fact, item);
            case NumberTerm.Parameter(var table, var on) -> Tables.amount(table, days(on, item));
            case NumberTerm.SumOf(var list, var fact, var where) -> sum(list, fact, where, item);
            case NumberTerm.CountOf(var list, var where) -> count(list, where, item);
            case NumberTerm.YearsBetween(var from, var to) ->
                between(ChronoUnit.YEARS, days(from, item), days(to, item));
            case NumberTerm.DaysBetween(var from, var to) -> between(ChronoUnit.DAYS, days(from, item), days(to, item));
        };
    }

    private static NumberRange number(Fact fact, Item item) {
        if (item.content(fact) instanceof Content.Number(var value)) {
            return NumberRange.exactly(value);
        }
        return fact.type() instanceof FactType.Number(_, var least, var most)
                ? new NumberRange(least, most)
                : new NumberRange(0, NumberRange.UNBOUNDED);
    }

    private NumberRange sum(ItemList list, Fact fact, Condition where, Item item) {
        var sum = NumberRange.exactly(0);
        var items = item.items(list);
        for (var each : items.all()) {
            var one = number(fact, each);
            sum = switch (determination.answer(where, each)) {
                case YES -> sum.plus(one);
                case NO -> sum;
                case LEANING_NO, UNKNOWN, LEANING_YES -> sum.plus(new NumberRange(0, one.most()));
            };
        }
        return items.complete() ? sum : new NumberRange(sum.least(), NumberRange.UNBOUNDED);
    }

    private NumberRange count(ItemList list, Condition where, Item item) {
        var count = NumberRange.exactly(0);
        var items = item.items(list);
        for (var each : items.all()) {
            var answer = determination.answer(where, each);
            count = count.plus(new NumberRange(answer == Answer.YES ? 1 : 0, answer == Answer.NO ? 0 : 1));
        }
        return items.complete() ? count : new NumberRange(count.least(), NumberRange.UNBOUNDED);
    }

    private static NumberRange between(ChronoUnit unit, DateRange from, DateRange to) {
        return new NumberRange(
                Math.max(0, unit.between(from.latest(), to.earliest())),
                Math.max(0, unit.between(from.earliest(), to.latest())));
    }

    /// The dates of the entries that satisfy a condition for certain, and of those that may.
    private final class Gathered {
        private @org.jspecify.annotations.Nullable DateRange certain;
        private @org.jspecify.annotations.Nullable DateRange certainEarly;
        private @org.jspecify.annotations.Nullable DateRange possible;
        private final boolean more;

        Gathered(ItemList list, Fact fact, Condition where, Item item) {
            var items = item.items(list);
            more = !items.complete();
            for (var each : items.all()) {
                var answer = determination.answer(where, each);
                var days = told(fact, each);
                if (answer == Answer.YES) {
                    certain = certain == null ? days : certain.laterOf(days);
                    certainEarly = certainEarly == null ? days : certainEarly.earlierOf(days);
                }
                if (answer != Answer.NO) {
                    possible = possible == null ? days : possible.hull(days);
                }
            }
        }
    }
}
