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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;

/// A month as a calendar on the wall shows it.
///
/// @param title the month and the year
/// @param days the names of the days of the week
/// @param weeks each with seven days; 0 where the month has none
/// @param today the day of the month it is
public record Month(String title, List<String> days, List<List<Integer>> weeks, int today) {

    /// Letters that fit a seventh of a small telephone; some languages have no short names of days but these.
    private static final int WIDEST = 4;

    static Month of(LocalDate today, Language language) {
        var texts = Texts.in(language);
        var month = YearMonth.from(today);
        var first = WeekFields.of(Locale.US).getFirstDayOfWeek();
        var days = week(first, day -> texts.shortWeekday(day).text());
        boolean fits = days.stream().allMatch(name -> name.length() <= WIDEST);
        var locale = language.inJdk().locale();
        return new Month(
                title(today, texts),
                fits ? days : week(first, day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, locale)),
                weeks(month, first),
                today.getDayOfMonth());
    }

    /// As the JDK heads a month; in the words of the interview where it does not know the language.
    private static String title(LocalDate today, Texts texts) {
        var language = texts.language();
        return language.inJdk().equals(language)
                ? DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(language.locale())
                        .format(today)
                : texts.month(today).text();
    }

    private static List<String> week(DayOfWeek first, Function<DayOfWeek, String> name) {
        return IntStream.range(0, 7)
                .mapToObj(day -> name.apply(first.plus(day)))
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
