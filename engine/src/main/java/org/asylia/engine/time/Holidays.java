package org.asylia.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days on which offices are closed besides Saturdays and Sundays, and the business days that follow from them.
///
/// @param days every day off, as observed
/// @param from the first day of which the list speaks
/// @param to the last day of which the list speaks; outside these bounds only weekends are known
public record Holidays(Set<LocalDate> days, LocalDate from, LocalDate to) {

    /// No holidays at all: weekends only.
    public static final Holidays NONE = new Holidays(Set.of(), DateRange.BEGINNING, DateRange.END);

    public Holidays {
        days = Set.copyOf(days);
    }

    public boolean isBusinessDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !days.contains(day);
    }

    /// The day itself when it is a business day, else the nearest one after or before it.
    public LocalDate businessDay(LocalDate day, Roll roll) {
        var next = day;
        while (!isBusinessDay(next)) {
            next = next.plusDays(roll == Roll.FORWARD ? 1 : -1);
        }
        return next;
    }

    /// Where a day off moves to.
    public enum Roll {
        /// To the next business day.
        FORWARD,
        /// To the business day before.
        BACK
    }
}
