package org.asylia.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.asylia.engine.time.Season;

/// A date as it is typed into boxes: some of them may be empty.
///
/// What is filled in says how precisely it is known: a year alone is a year, with a season or a month it is that. A
/// part that is missing is never made up. "Before May 2024" ends where that May begins.
///
/// @param year four figures; as many as it has in another calendar
/// @param month 1 to 12 or 13; in a calendar whose months are known by name, the name
/// @param day the day of the month
/// @param season `spring`, `summer`, `autumn`, `winter`; in place of a month
/// @param relation `on`, `before` or `after`; the last two with a day, a month or a year
/// @param calendar the calendar it was told in; empty or `gregorian` for the common one
/// @param words the person's own words, if they are to be kept
public record DateParts(
        String year, String month, String day, String season, String relation, String calendar, String words) {

    static final String GREGORIAN = "gregorian";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// A date of the common calendar.
    public static DateParts of(String year, String month, String day) {
        return new DateParts(year, month, day, "", "on", "", "");
    }

    /// The parts that a date was typed in, to show them again.
    public static DateParts of(SaidDate date) {
        return PartsAgain.of(date);
    }

    public DateTold read(OtherCalendars others) {
        if (year.isBlank()) {
            return DateTold.refused(month.isBlank() && day.isBlank() && season.isBlank() ? "date-empty" : "date-year");
        }
        if (!season.isBlank() && !month.isBlank()) {
            return DateTold.refused("date-season-month");
        }
        if (!season.isBlank() && (isBefore() || isAfter())) {
            return DateTold.refused("date-season-side");
        }
        if (!day.isBlank() && month.isBlank()) {
            return DateTold.refused("date-month");
        }
        try {
            return calendar.isEmpty() || calendar.equals(GREGORIAN)
                    ? common()
                    : new PartsElsewhere(this, others).read();
        } catch (DateTimeException _) {
            return DateTold.refused("date-not-real");
        } catch (NumberFormatException _) {
            return DateTold.refused("date-figures");
        }
    }

    boolean isBefore() {
        return relation.equals("before");
    }

    boolean isAfter() {
        return relation.equals("after");
    }

    private DateTold common() {
        int inYear = figure(year);
        if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
            return DateTold.refused("date-year");
        }
        if (!day.isBlank()) {
            var on = LocalDate.of(inYear, figure(month), figure(day));
            return said(DateRange.on(on), Precision.DAY, on.toString());
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

    /// The time itself, or what lies before or after it. A case file holds a day there: what was told, a month or a
    /// year, is kept in the words.
    private DateTold said(DateRange days, Precision precision, String written) {
        if (!isBefore() && !isAfter()) {
            return DateTold.of(new SaidDate(days, precision, written, ownWords(), Optional.empty()));
        }
        var beside = SaidDate.within(isBefore() ? DateRange.before(days.earliest()) : DateRange.after(days.latest()));
        var told = days.isOneDay() ? ownWords() : ownWords().or(() -> Optional.of(relation + " " + written));
        return DateTold.of(new SaidDate(beside.days(), beside.precision(), beside.written(), told, Optional.empty()));
    }

    Optional<String> ownWords() {
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }

    /// Figures of any script, such as Arabic or Gurmukhi ones.
    static int figure(String text) {
        return Integer.parseInt(text.strip());
    }
}
