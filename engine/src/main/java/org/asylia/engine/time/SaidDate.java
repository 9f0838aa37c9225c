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
        return new SaidDate(DateRange.on(day), Precision.DAY, day.toString(), Optional.empty(), Optional.empty());
    }
}
