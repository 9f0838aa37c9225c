package org.asylia.engine.rule;

import java.time.LocalDate;
import java.time.Period;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.time.Holidays;

/// A date in a rule: told, fixed, or counted from another. Every term is evaluated to a range of days.
public sealed interface DateTerm {

    /// The day for which the determination is asked.
    record AsOf() implements DateTerm {}

    /// A fixed day, from the law.
    record Fixed(LocalDate day) implements DateTerm {}

    /// A date of the case.
    record Told(Fact fact) implements DateTerm {}

    /// Another date, moved by a period; 29 February moved by a year falls on 28 February.
    record Moved(DateTerm from, Period by) implements DateTerm {}

    /// The date itself when offices are open on it, else the next business day, or the one before.
    record BusinessDay(DateTerm from, Holidays.Roll roll) implements DateTerm {}

    /// The latest date among the entries of a list that satisfy a condition.
    record LatestOf(ItemList list, Fact fact, Condition where) implements DateTerm {}

    /// The earliest date among the entries of a list that satisfy a condition.
    record EarliestOf(ItemList list, Fact fact, Condition where) implements DateTerm {}

    /// The later of two dates.
    record LaterOf(DateTerm one, DateTerm other) implements DateTerm {}

    /// One date when a condition holds, another when it does not; while that is unknown, either.
    record Chosen(Condition when, DateTerm then, DateTerm otherwise) implements DateTerm {}

    /// Another date, under the name a lawyer gives it, such as `the last day of the filing year`.
    record Named(String name, DateTerm term) implements DateTerm {}

    static DateTerm named(String name, DateTerm term) {
        return new Named(name, term);
    }

    static DateTerm asOf() {
        return new AsOf();
    }

    static DateTerm day(String day) {
        return new Fixed(LocalDate.parse(day));
    }

    static DateTerm told(Fact fact) {
        return new Told(fact);
    }

    static DateTerm moved(DateTerm from, Period by) {
        return new Moved(from, by);
    }

    static DateTerm years(DateTerm from, int years) {
        return new Moved(from, Period.ofYears(years));
    }

    static DateTerm days(DateTerm from, int days) {
        return new Moved(from, Period.ofDays(days));
    }

    static DateTerm businessDay(DateTerm from) {
        return new BusinessDay(from, Holidays.Roll.FORWARD);
    }

    /// The same, where a day on which an order had closed the offices counts as a day off.
    static DateTerm businessDayPastClosures(DateTerm from) {
        return new BusinessDay(from, Holidays.Roll.FORWARD_PAST_CLOSURES);
    }

    static DateTerm businessDayBefore(DateTerm from) {
        return new BusinessDay(from, Holidays.Roll.BACK);
    }

    static DateTerm latest(ItemList list, Fact fact) {
        return new LatestOf(list, fact, Conditions.yes("every " + list.one()));
    }

    static DateTerm laterOf(DateTerm one, DateTerm other) {
        return new LaterOf(one, other);
    }

    static DateTerm chosen(Condition when, DateTerm then, DateTerm otherwise) {
        return new Chosen(when, then, otherwise);
    }
}
