package org.asylia.engine.columns;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;

/// One step by which a day is counted from another. Each keeps the order of days, so that a comparison with a fixed day
/// can be turned into a comparison of the day it was counted from.
sealed interface Step {

    LocalDate from(LocalDate day);

    /// Moved by a period, within the bounds of all ranges.
    record Move(Period by) implements Step {
        @Override
        public LocalDate from(LocalDate day) {
            return DateRange.moved(day, by);
        }
    }

    /// On to a business day.
    record Business(Holidays holidays, Holidays.Roll roll) implements Step {
        @Override
        public LocalDate from(LocalDate day) {
            return holidays.businessDay(day, roll);
        }

        /// Two bodies of law never meet in one graph, so which holidays they are need not be compared day by day.
        @Override
        public boolean equals(Object other) {
            return other instanceof Business business && business.holidays == holidays && business.roll == roll;
        }

        @Override
        public int hashCode() {
            return roll.hashCode();
        }
    }

    /// The day after all steps, both counted from 1970-01-01.
    static long through(List<Step> steps, long day) {
        var at = LocalDate.ofEpochDay(day);
        for (var step : steps) {
            at = step.from(at);
        }
        return at.toEpochDay();
    }
}
