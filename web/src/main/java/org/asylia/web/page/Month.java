package org.asylia.web.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A month as a calendar on the wall shows it.
///
/// @param title the month and the year
/// @param days the names of the days of the week
/// @param weeks each with seven days; 0 where the month has none
/// @param today the day of the month it is
public record Month(String title, List<String> days, List<List<Integer>> weeks, int today) {

    /// Letters that fit a seventh of a small telephone; some languages have no short names of days but these.
    private static final int WIDEST = 4;

    static Month of(LocalDate today, Locale locale) {
        var month = YearMonth.from(today);
        var first = WeekFields.of(Locale.US).getFirstDayOfWeek();
        var days = names(first, TextStyle.SHORT_STANDALONE, locale);
        boolean fits = days.stream().allMatch(name -> name.length() <= WIDEST);
        return new Month(
                DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month),
                fits ? days : names(first, TextStyle.NARROW_STANDALONE, locale),
                weeks(month, first),
                today.getDayOfMonth());
    }

    private static List<String> names(DayOfWeek first, TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> first.plus(day).getDisplayName(style, locale))
                .toList();
    }

    private static List<List<Integer>> weeks(YearMonth month, DayOfWeek first) {
        var weeks = new ArrayList<List<Integer>>();
        var week = new ArrayList<Integer>();
        int empty = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), 7);
        for (int day = 1 - empty; day <= month.lengthOfMonth() || week.size() % 7 != 0; day++) {
            week.add(day < 1 || day > month.lengthOfMonth() ? 0 : day);
            if (week.size() == 7) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        return List.copyOf(weeks);
    }
}
