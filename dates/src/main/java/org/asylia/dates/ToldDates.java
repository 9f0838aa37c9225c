package org.asylia.dates;

import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;

/// Reads dates told in another calendar, as case files write them: the calendar, then the date.
///
/// | written | means |
/// |---|---|
/// | `solar-hijri 1402-Saratan-05` | that day; a name or a number of two digits stands for the month |
/// | `solar-hijri 1402-04` | a day of that month |
/// | `solar-hijri 1402-spring` | a day of its first three months; for this calendar only |
/// | `ethiopian 2015` | a day of that year, from its own new year on |
/// | `before hebrew 5784-Adar I-14`, `after ...` | an earlier day, a later day |
/// | `bikram-sambat 2080-01-05/2080-01-20` | a day from the first to the second, both included |
///
/// What was told becomes the exact days on our calendar. Where months begin by the sight of the moon, the range is
/// wider
/// by the calendar's [Reckoning#margin] on either side: whoever plans by the earliest day is safe.
public final class ToldDates {

    private ToldDates() {}

    /// Whether a date names a calendar at all, be it one that is not known here: ours begins with a digit.
    public static boolean namesACalendar(String written) {
        var date = bare(written);
        return !date.isEmpty() && Character.isLetter(date.codePointAt(0)) && date.indexOf(' ') > 0;
    }

    private static String bare(String written) {
        if (written.startsWith("before ")) {
            return written.substring("before ".length());
        }
        return written.startsWith("after ") ? written.substring("after ".length()) : written;
    }

    /// The calendar that a date names.
    public static Optional<Reckoning> calendarOf(String written) {
        var date = bare(written);
        int space = date.indexOf(' ');
        return space < 0 ? Optional.empty() : Reckoning.of(date.substring(0, space));
    }

    /// The calendar that a date means to name, be it by another of its names.
    public static Optional<Reckoning> named(String written) {
        var date = bare(written);
        int space = date.indexOf(' ');
        return space < 0 ? Optional.empty() : Reckoning.called(date.substring(0, space));
    }

    /// The date, with its own words as `said` and its calendar.
    ///
    /// @throws UnreadDate when it names no calendar known here, or does not exist
    public static SaidDate read(String written) throws UnreadDate {
        var date = bare(written);
        var word = date.substring(0, Math.max(0, date.indexOf(' ')));
        var calendar = Reckoning.of(word);
        if (calendar.isEmpty()) {
            throw new UnreadDate("names no calendar known here."
                    + Reckoning.called(word)
                            .map(meant -> " Did you mean '" + meant.code() + "'?")
                            .orElse("")
                    + " The calendars are " + String.join(", ", Reckoning.codes()) + ".");
        }
        var rest = date.substring(date.indexOf(' ') + 1);
        if (!date.equals(written)) {
            return beside(written, calendar.get(), rest);
        }
        int slash = rest.indexOf('/');
        return slash < 0
                ? one(written, calendar.get(), rest)
                : between(written, calendar.get(), rest.substring(0, slash), rest.substring(slash + 1));
    }

    /// The day that was told in another calendar; empty when it was not told so, or not to the day.
    public static Optional<OtherDate> day(SaidDate date) {
        if (date.precision() != Precision.DAY || !namesACalendar(date.written())) {
            return Optional.empty();
        }
        try {
            var written = date.written();
            var rest = written.substring(written.indexOf(' ') + 1);
            return new Reading(calendarOf(written).orElseThrow()).read(rest).day();
        } catch (UnreadDate putTogetherElsewhere) {
            return Optional.empty();
        }
    }

    private static SaidDate one(String written, Reckoning calendar, String rest) throws UnreadDate {
        var read = new Reading(calendar).read(rest);
        return said(widened(read.days(), calendar), read.precision(), written, read.words(), calendar);
    }

    private static SaidDate beside(String written, Reckoning calendar, String rest) throws UnreadDate {
        var read = day(calendar, rest);
        var days = widened(read.days(), calendar);
        return written.startsWith("before ")
                ? said(DateRange.before(days.latest()), Precision.BEFORE, written, "before " + read.words(), calendar)
                : said(DateRange.after(days.earliest()), Precision.AFTER, written, "after " + read.words(), calendar);
    }

    private static SaidDate between(String written, Reckoning calendar, String first, String last) throws UnreadDate {
        var from = day(calendar, first);
        var to = day(calendar, last);
        if (to.days().earliest().isBefore(from.days().earliest())) {
            throw new UnreadDate("ends before it begins. Write the earlier day first.");
        }
        var days = new DateRange(from.days().earliest(), to.days().latest());
        return said(widened(days, calendar), Precision.BETWEEN, written, from.words() + " to " + to.words(), calendar);
    }

    private static Reading.Read day(Reckoning calendar, String written) throws UnreadDate {
        var read = new Reading(calendar).read(written);
        if (read.precision() != Precision.DAY) {
            throw new UnreadDate("needs a day here: the year, the month and the day, such as "
                    + calendar.firstYear() + "-"
                    + MonthNames.of(calendar).all().getFirst().latin() + "-05.");
        }
        return read;
    }

    static DateRange widened(DateRange days, Reckoning calendar) {
        int margin = calendar.margin();
        return new DateRange(days.earliest().minusDays(margin), days.latest().plusDays(margin));
    }

    private static SaidDate said(
            DateRange days, Precision precision, String written, String words, Reckoning calendar) {
        return new SaidDate(days, precision, written, Optional.of(words), Optional.of(calendar.code()));
    }
}
