package org.asylia.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// One step of how a day was counted, to be put into words in any language. In English: [CountedWords].
public sealed interface Step {

    /// Where the count begins.
    ///
    /// @param name what that day is called, in the law's English
    /// @param days the days it can be
    /// @param told how it was told, when that was in another calendar
    record Start(String name, DateRange days, Optional<SaidDate> told) implements Step {}

    /// The day before it is day 0.
    record DayZero() implements Step {}

    /// So many years later.
    record Years(int years, DateRange days) implements Step {}

    record DayBefore(DateRange days) implements Step {}

    /// So many days later; before it where the count is negative.
    record Days(int count, DateRange days) implements Step {}

    /// So many working days later.
    record Working(int count, DateRange days) implements Step {}

    /// A holiday on the way.
    ///
    /// @param name its name, in the law's English
    record Holiday(LocalDate day, String name) implements Step {}

    /// A day on the way on which an order had closed the offices.
    ///
    /// @param order what closed them, in the law's English
    record Closed(LocalDate day, String order) implements Step {}

    /// The next working day.
    record So(DateRange days) implements Step {}

    /// The working day before.
    record SoBefore(DateRange days) implements Step {}

    /// It is not known which of two counts it is.
    record Either(List<Step> one, List<Step> other) implements Step {
        public Either {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /// An order had closed the offices on the last day, and it is not settled whether the day then moves on.
    ///
    /// @param closed the last day
    /// @param order what closed the offices, in the law's English
    /// @param next the day it would move to
    record NotSettled(LocalDate closed, String order, LocalDate next) implements Step {}
}
