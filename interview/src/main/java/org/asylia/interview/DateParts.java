package org.asylia.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.asylia.engine.time.Season;

/// A date as it is typed into boxes: some of them may be empty.
///
/// What is filled in says how precisely it is known: a year alone is a year, with a season or a month it is that. A
/// part that is missing is never made up.
///
/// @param year four figures
/// @param month 1 to 12; or 13 in a calendar that has one
/// @param day the day of the month
/// @param season `spring`, `summer`, `autumn`, `winter`; in place of a month
/// @param relation `on`, `before` or `after`; the last two need a day
/// @param calendar the calendar it was told in; empty or `gregorian` for the common one
/// @param words the person's own words, if they are to be kept
public record DateParts(
        String year, String month, String day, String season, String relation, String calendar, String words) {

    /// A date of the common calendar.
    public static DateParts of(String year, String month, String day) {
        return new DateParts(year, month, day, "", "on", "", "");
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public DateTold read(OtherCalendars others) {
        if (year.isBlank()) {
            return DateTold.refused(month.isBlank() && day.isBlank() && season.isBlank() ? "date-empty" : "date-year");
        }
        try {
            return calendar.isEmpty() || calendar.equals("gregorian") ? common() : other(others);
        } catch (DateTimeException _) {
            return DateTold.refused("date-not-real");
        } catch (NumberFormatException _) {
            return DateTold.refused("date-figures");
        }
    }

    private DateTold common() {
        int inYear = figure(year);
        if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
            return DateTold.refused("date-year");
        }
        if (!day.isBlank() && month.isBlank()) {
            return DateTold.refused("date-month");
        }
        if (!day.isBlank()) {
            return onDay(LocalDate.of(inYear, figure(month), figure(day)));
        }
        if (!relation.equals("on") && !relation.isEmpty()) {
            return DateTold.refused("date-day");
        }
        if (!month.isBlank()) {
            var in = YearMonth.of(inYear, figure(month));
            return said(new DateRange(in.atDay(1), in.atEndOfMonth()), Precision.MONTH, in.toString());
        }
        var when = Season.of(season);
        return when.isPresent()
                ? said(when.get().in(inYear), Precision.SEASON, inYear + "-" + season)
                : said(
                        new DateRange(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31)),
                        Precision.YEAR,
                        Integer.toString(inYear));
    }

    private DateTold onDay(LocalDate on) {
        return switch (relation) {
            case "before" -> said(DateRange.before(on), Precision.BEFORE, "before " + on);
            case "after" -> said(DateRange.after(on), Precision.AFTER, "after " + on);
            default -> said(DateRange.on(on), Precision.DAY, on.toString());
        };
    }

    private DateTold other(OtherCalendars others) {
        if (!others.names().contains(calendar)) {
            return DateTold.refused("date-calendar");
        }
        var days = others.days(calendar, figure(year), figureIfAny(month), figureIfAny(day));
        if (days.isEmpty()) {
            return DateTold.refused("date-not-real");
        }
        var within = SaidDate.within(days.get());
        return DateTold.of(new SaidDate(
                within.days(), within.precision(), within.written(), Optional.of(original()), Optional.of(calendar)));
    }

    /// The words, or the figures as they were typed.
    private String original() {
        var figures =
                year.strip() + (month.isBlank() ? "" : "-" + month.strip()) + (day.isBlank() ? "" : "-" + day.strip());
        return words.isBlank() ? figures : words.strip();
    }

    private DateTold said(DateRange days, Precision precision, String written) {
        var kept = words.isBlank() ? Optional.<String>empty() : Optional.of(words.strip());
        return DateTold.of(new SaidDate(days, precision, written, kept, Optional.empty()));
    }

    private static OptionalInt figureIfAny(String text) {
        return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(figure(text));
    }

    /// Figures of any script, such as Arabic or Gurmukhi ones.
    private static int figure(String text) {
        return Integer.parseInt(text.strip());
    }
}
