package org.asylia.casefile;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.asylia.engine.time.Season;

/// Reads dates as people tell them.
///
/// | written | means |
/// |---|---|
/// | `2024-05-10` | that day |
/// | `2024-05` | a day of that month |
/// | `2024-spring` | a day of that season, see [Season] |
/// | `2024` | a day of that year |
/// | `before 2024-05-10` | an earlier day |
/// | `after 2024-05-10` | a later day |
/// | `2024-03-01/2024-05-31` | a day from the first to the second, both included |
///
/// Only real days: 2023-02-29 is refused. Years are Gregorian, from 1850 to 2199: what lies outside is a slip of the
/// pen, or a year of another calendar.
final class Dates {

    static final int FIRST_YEAR = 1850;
    static final int LAST_YEAR = 2199;

    private static final String REMEDY = " Write a day (2024-05-10), a month (2024-05), a season (2024-spring), a year"
            + " (2024), \"before 2024-05-10\", \"after 2024-05-10\", or \"2024-03-01/2024-05-31\" for some day between.";

    private Dates() {}

    /// The date with neither its original words nor their calendar.
    static SaidDate read(String written) throws Refusal {
        if (written.startsWith("before ")) {
            var day = day(written.substring("before ".length()));
            return said(DateRange.before(day), Precision.BEFORE, written);
        }
        if (written.startsWith("after ")) {
            var day = day(written.substring("after ".length()));
            return said(DateRange.after(day), Precision.AFTER, written);
        }
        if (written.length() > 10 && written.charAt(10) == '/') {
            return between(written, day(written.substring(0, 10)), day(written.substring(11)));
        }
        if (written.length() == 10 && digits(written, 8, 10)) {
            return said(DateRange.on(day(written)), Precision.DAY, written);
        }
        return switch (written.length()) {
            case 4 -> {
                int year = year(written, written);
                var days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                yield said(days, Precision.YEAR, written);
            }
            case 7 -> {
                var month = month(written, written);
                yield said(new DateRange(month, month.withDayOfMonth(month.lengthOfMonth())), Precision.MONTH, written);
            }
            default -> season(written);
        };
    }

    /// A day known exactly.
    static LocalDate day(String written) throws Refusal {
        if (written.length() != 10 || written.charAt(7) != '-' || !digits(written, 8, 10)) {
            throw new Refusal(Shown.quoted(written) + " is not a day. Write the year, the month and the day:"
                    + " 2024-05-10 is 10 May 2024.");
        }
        var month = month(written.substring(0, 7), written);
        int day = Integer.parseInt(written, 8, 10, 10);
        if (day < 1 || day > month.lengthOfMonth()) {
            throw new Refusal("'" + written + "' does not exist: " + name(month) + " has " + month.lengthOfMonth()
                    + " days. Correct the day, or write '" + written.substring(0, 7) + "' if only the month is known.");
        }
        return month.withDayOfMonth(day);
    }

    private static SaidDate between(String written, LocalDate first, LocalDate last) throws Refusal {
        if (last.isBefore(first)) {
            throw new Refusal("'" + written + "' ends before it begins. Write the earlier day first: '" + last + "/"
                    + first + "'.");
        }
        return said(new DateRange(first, last), Precision.BETWEEN, written);
    }

    private static SaidDate season(String written) throws Refusal {
        if (written.length() < 6 || written.charAt(4) != '-' || !digits(written, 0, 4)) {
            throw new Refusal(Shown.quoted(written) + " is not a date." + REMEDY);
        }
        var word = written.substring(5);
        var season = Season.of(word);
        if (season.isEmpty()) {
            throw new Refusal(Shown.quoted(written) + " is not a date."
                    + Nearest.hint(written, Season.codes(written.substring(0, 5))) + REMEDY);
        }
        return said(season.get().in(year(written.substring(0, 4), written)), Precision.SEASON, written);
    }

    /// The first day of a month.
    private static LocalDate month(String text, String written) throws Refusal {
        if (text.charAt(4) != '-' || !digits(text, 5, 7)) {
            throw new Refusal(Shown.quoted(written) + " is not a date." + REMEDY);
        }
        int year = year(text.substring(0, 4), written);
        int month = Integer.parseInt(text, 5, 7, 10);
        if (month < 1 || month > 12) {
            throw new Refusal("'" + written + "' does not exist: there is no month " + text.substring(5)
                    + ". The year comes first, then the month: 2024-05-10 is 10 May 2024.");
        }
        return LocalDate.of(year, month, 1);
    }

    private static int year(String text, String written) throws Refusal {
        if (!digits(text, 0, 4)) {
            throw new Refusal(Shown.quoted(written) + " is not a date." + REMEDY);
        }
        int year = Integer.parseInt(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal("'" + written + "' is out of range: years are Gregorian, from " + FIRST_YEAR + " to "
                    + LAST_YEAR + ". For a date of another calendar write the Gregorian date as \"value\", the words as"
                    + " \"said\" and the calendar as \"calendar\".");
        }
        return year;
    }

    private static SaidDate said(DateRange days, Precision precision, String written) {
        return new SaidDate(days, precision, written, Optional.empty(), Optional.empty());
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String name(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /// How to write a date in a case file: as it was written, if that reads as the same days; else by its bounds.
    static String written(SaidDate date) {
        try {
            if (read(date.written()).days().equals(date.days())) {
                return date.written();
            }
        } catch (Refusal notAsInFiles) {
            // A date that was put together elsewhere.
        }
        return SaidDate.within(date.days()).written();
    }
}
