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
import org.jspecify.annotations.Nullable;

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
                yield new DateRange(DateRange.moved(days.earliest(), by), DateRange.moved(days.latest(), by));
            }
            case DateTerm.BusinessDay(var from, var roll) -> {
                var days = days(from, item);
                var holidays = determination.law().holidays();
                yield new DateRange(
                        holidays.businessDay(days.earliest(), roll), holidays.businessDay(days.latest(), roll));
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

    private static DateRange told(Fact fact, Item item) {
        return item.content(fact) instanceof Content.Day(var date) ? date.days() : DateRange.ANY;
    }

    /// Without an entry that satisfies the condition for certain there may be none at all, and so no date.
    private DateRange latest(ItemList list, Fact fact, Condition where, Item item) {
        var found = new Gathered(list, fact, where, item);
        if (found.latest == null) {
            return DateRange.ANY;
        }
        var most = found.hull(found.latest).latest();
        var now = determination.frame().asOf();
        return new DateRange(found.latest.earliest(), found.more && now.isAfter(most) ? now : most);
    }

    private DateRange earliest(ItemList list, Fact fact, Condition where, Item item) {
        var found = new Gathered(list, fact, where, item);
        if (found.earliest == null) {
            return DateRange.ANY;
        }
        var least = found.hull(found.earliest).earliest();
        return new DateRange(found.more ? DateRange.BEGINNING : least, found.earliest.latest());
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
        private @Nullable DateRange latest;
        private @Nullable DateRange earliest;
        private @Nullable DateRange possible;
        private final boolean more;

        Gathered(ItemList list, Fact fact, Condition where, Item item) {
            var items = item.items(list);
            more = !items.complete();
            for (var each : items.all()) {
                var answer = determination.answer(where, each);
                var days = told(fact, each);
                if (answer == Answer.YES) {
                    latest = latest == null ? days : latest.laterOf(days);
                    earliest = earliest == null ? days : earliest.earlierOf(days);
                } else if (answer != Answer.NO) {
                    possible = possible == null ? days : possible.hull(days);
                }
            }
        }

        /// The range, widened by the entries that may count.
        private DateRange hull(DateRange range) {
            return possible == null ? range : range.hull(possible);
        }
    }
}
