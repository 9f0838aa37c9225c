package org.asylia.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/// A date as somebody told it: the days it can mean, how precise it is, and the words and calendar it was told in.
///
/// @param days the days it can mean
/// @param precision how precisely it was told
/// @param written the date as written in the case file, such as `2023-spring`
/// @param said the original words, if kept
/// @param calendar the calendar of the original words, such as `persian`; empty means the Gregorian calendar
public record SaidDate(
        DateRange days, Precision precision, String written, Optional<String> said, Optional<String> calendar) {

    public static SaidDate on(LocalDate day) {
        return of(DateRange.on(day), Precision.DAY, day.toString());
    }

    /// A date of which only its bounds are known, written as case files write it: `2024-03-01/2024-05-31`,
    /// `before 2024-05-10`, `after 2024-05-10`. To show it to people, use [DateRange#toString].
    ///
    /// @throws IllegalArgumentException for any day at all, which is no date
    public static SaidDate within(DateRange days) {
        if (days.isOneDay()) {
            return on(days.earliest());
        }
        if (days.equals(DateRange.ANY)) {
            throw new IllegalArgumentException("Any day at all is no date. Give the reason why it is unknown instead.");
        }
        if (days.earliest().equals(DateRange.BEGINNING)) {
            return of(days, Precision.BEFORE, "before " + days.latest().plusDays(1));
        }
        return days.latest().equals(DateRange.END)
                ? of(days, Precision.AFTER, "after " + days.earliest().minusDays(1))
                : of(days, Precision.BETWEEN, days.earliest() + "/" + days.latest());
    }

    private static SaidDate of(DateRange days, Precision precision, String written) {
        return new SaidDate(days, precision, written, Optional.empty(), Optional.empty());
    }
}
