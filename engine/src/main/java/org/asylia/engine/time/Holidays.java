package org.asylia.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The days on which offices are closed besides Saturdays and Sundays, and the business days that follow from them.
///
/// @param names every day off, as observed, with its name
/// @param from the first day of which the list speaks
/// @param to the last day of which the list speaks; outside these bounds only weekends are known
public record Holidays(Map<LocalDate, String> names, LocalDate from, LocalDate to) {

    /// No holidays at all: weekends only.
    public static final Holidays NONE = new Holidays(Map.of(), DateRange.BEGINNING, DateRange.END);

    public Holidays {
        names = Map.copyOf(names);
    }

    /// Days off without names of their own.
    public static Holidays unnamed(Set<LocalDate> days, LocalDate from, LocalDate to) {
        var names = new TreeMap<LocalDate, String>();
        days.forEach(day -> names.put(day, "a legal holiday"));
        return new Holidays(names, from, to);
    }

    /// Every day off, as observed.
    public Set<LocalDate> days() {
        return names.keySet();
    }

    public boolean isBusinessDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !names.containsKey(day);
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
