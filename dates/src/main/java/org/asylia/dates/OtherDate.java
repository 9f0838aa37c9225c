package org.asylia.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// One day in another calendar. It exists: a day that its month does not have is refused.
///
/// ```java
/// new OtherDate(SOLAR_HIJRI, 1402, 4, 5).gregorian();          // 2023-06-26
/// OtherDate.on(SOLAR_HIJRI, LocalDate.of(2023, 6, 26));        // 5 Tir/Saratan 1402
/// new OtherDate(SOLAR_HIJRI, 1402, 12, 30);                    // refused: Esfand 1402 has 29 days
/// ```
///
/// @param calendar the calendar
/// @param year a year that the calendar covers
/// @param month the number of a month, as [MonthNames] has it; most are those that people use
/// @param day the day of the month
public record OtherDate(Reckoning calendar, int year, int month, int day) {

    public OtherDate {
        var length = length(calendar, year, month);
        if (length.isEmpty() || day < 1 || day > length.get()) {
            throw new IllegalArgumentException(
                    calendar.title() + " has no day " + year + "-" + month + "-" + day + "; ask for it first");
        }
    }

    /// The days of a month; empty when there is no such month in that year, or the year is not covered.
    public static Optional<Integer> length(Reckoning calendar, int year, int month) {
        if (!calendar.covers(year)) {
            return Optional.empty();
        }
        return calendar.years().months(year).stream()
                .filter(each -> each.number() == month)
                .map(Years.Month::length)
                .findFirst();
    }

    /// The day on our own calendar, by the tables; the margin of the calendar is not in it.
    public LocalDate gregorian() {
        var day = calendar.years().start(year);
        for (var each : calendar.years().months(year)) {
            if (each.number() == month) {
                break;
            }
            day = day.plusDays(each.length());
        }
        return day.plusDays(this.day - 1L);
    }

    /// A day of our own calendar in another; empty where that calendar does not cover it.
    public static Optional<OtherDate> on(Reckoning calendar, LocalDate day) {
        if (day.isBefore(calendar.earliest()) || day.isAfter(calendar.latest())) {
            return Optional.empty();
        }
        int year = yearOf(calendar, day);
        long left = ChronoUnit.DAYS.between(calendar.years().start(year), day);
        for (var each : calendar.years().months(year)) {
            if (left < each.length()) {
                return Optional.of(new OtherDate(calendar, year, each.number(), (int) left + 1));
            }
            left -= each.length();
        }
        throw new IllegalStateException("the months of " + year + " do not fill it");
    }

    private static int yearOf(Reckoning calendar, LocalDate day) {
        int low = calendar.firstYear();
        int high = calendar.lastYear();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (calendar.years().start(middle).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /// `5 Tir/Saratan 1402`.
    public String words() {
        return day + " " + MonthNames.of(calendar).shown(month) + " " + year;
    }

    /// As case files write it: `solar-hijri 1402-Tir-05`.
    public String written() {
        var name = MonthNames.of(calendar).first(month);
        return calendar.code() + " " + year + "-" + name + "-" + (day < 10 ? "0" : "") + day;
    }
}
