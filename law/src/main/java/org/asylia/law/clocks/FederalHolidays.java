package org.asylia.law.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.asylia.engine.time.Holidays;
import org.asylia.law.tables.Closures;

/// The legal public holidays of the United States, on the days on which they are observed, 1990 to 2040.
///
/// 5 U.S.C. 6103(a) names the days. One that falls on a Saturday is observed on the Friday before
/// (5 U.S.C. 6103(b)(1)), one that falls on a Sunday on the Monday after (Executive Order 11582, section 3).
/// Juneteenth is a holiday since 17 June 2021 (Pub. L. 117-17).
///
/// Inauguration Day, which counts only around Washington (5 U.S.C. 6103(c)), and single days on which a president
/// closed the offices are kept apart: it is not settled that they are legal holidays for deadlines. See
/// [org.asylia.law.tables.Closures].
public final class FederalHolidays {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;
    private static final LocalDate JUNETEENTH_LAW = LocalDate.of(2021, Month.JUNE, 17);

    public static final Holidays OBSERVED = new Holidays(
            observed(),
            Closures.DAYS,
            LocalDate.of(FIRST_YEAR, Month.JANUARY, 1),
            LocalDate.of(LAST_YEAR, Month.DECEMBER, 31));

    private FederalHolidays() {}

    private static Map<LocalDate, String> observed() {
        var days = new HashMap<LocalDate, String>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
            for (var holiday : of(year).entrySet()) {
                var observed = observed(holiday.getKey());
                if (observed.getYear() >= FIRST_YEAR && observed.getYear() <= LAST_YEAR) {
                    days.put(observed, name(holiday.getValue(), observed.equals(holiday.getKey())));
                }
            }
        }
        return days;
    }

    private static String name(String holiday, boolean onItsDay) {
        return onItsDay ? holiday : holiday + ", kept on this day";
    }

    private static Map<LocalDate, String> of(int year) {
        var days = new HashMap<LocalDate, String>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
        days.put(nth(3, DayOfWeek.MONDAY, year, Month.JANUARY), "Martin Luther King Jr. Day");
        days.put(nth(3, DayOfWeek.MONDAY, year, Month.FEBRUARY), "Washington's Birthday");
        days.put(
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)), "Memorial Day");
        days.put(LocalDate.of(year, Month.JULY, 4), "Independence Day");
        days.put(nth(1, DayOfWeek.MONDAY, year, Month.SEPTEMBER), "Labor Day");
        days.put(nth(2, DayOfWeek.MONDAY, year, Month.OCTOBER), "Columbus Day");
        days.put(LocalDate.of(year, Month.NOVEMBER, 11), "Veterans Day");
        days.put(nth(4, DayOfWeek.THURSDAY, year, Month.NOVEMBER), "Thanksgiving");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
        var juneteenth = LocalDate.of(year, Month.JUNE, 19);
        if (!juneteenth.isBefore(JUNETEENTH_LAW)) {
            days.put(juneteenth, "Juneteenth");
        }
        return days;
    }

    private static LocalDate nth(int which, DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
