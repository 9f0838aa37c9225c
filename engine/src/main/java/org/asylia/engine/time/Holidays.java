package org.asylia.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The days on which offices are closed besides Saturdays and Sundays, and the business days that follow from them.
///
/// A holiday moves a last day on. Whether a closure does is not settled: so a closure is no day to plan by, and the day
/// after it is no day to rely on.
///
/// @param names every holiday, as observed, with its name
/// @param closures other days on which the offices were closed, with the order that closed them
/// @param from the first day of which the list speaks
/// @param to the last day of which the list speaks; outside these bounds only weekends are known
public record Holidays(Map<LocalDate, String> names, Map<LocalDate, String> closures, LocalDate from, LocalDate to) {

    /// No holidays at all: weekends only.
    public static final Holidays NONE = new Holidays(Map.of(), DateRange.BEGINNING, DateRange.END);

    public Holidays {
        names = Map.copyOf(names);
        closures = Map.copyOf(closures);
    }

    /// Holidays without other closures.
    public Holidays(Map<LocalDate, String> names, LocalDate from, LocalDate to) {
        this(names, Map.of(), from, to);
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
    ///
    /// Back, and forward past closures, a closure is passed over like a holiday.
    public LocalDate businessDay(LocalDate day, Roll roll) {
        var next = day;
        while (!isBusinessDay(next) || (roll != Roll.FORWARD && closures.containsKey(next))) {
            next = next.plusDays(roll == Roll.BACK ? -1 : 1);
        }
        return next;
    }

    /// Where a day off moves to.
    public enum Roll {
        /// To the next business day.
        FORWARD("the next business day"),
        /// To the next business day on which the offices were not closed by an order either.
        FORWARD_PAST_CLOSURES("the next business day on which no order had closed the offices"),
        /// To the business day before on which the offices were open: to plan by.
        BACK("the business day before");

        private final String words;

        Roll(String words) {
            this.words = words;
        }

        /// In words, such as `the next business day`.
        public String words() {
            return words;
        }
    }
}
