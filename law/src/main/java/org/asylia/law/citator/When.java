package org.asylia.law.citator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;

/// A day as the citator knows it: exactly, or only by its month, its year, or two bounds.
///
/// @param written as the table has it: `2018-06-11`, `2023-05`, `2008`, `2022/2026-06-30`
/// @param days the days it may have been
/// @param precision how precisely it is known
public record When(String written, DateRange days, Precision precision) {

    /// @param latest the day to which the law was followed: what is listed had happened by then
    /// @throws DateTimeException when it is none of the four forms
    static When of(String written, LocalDate latest) {
        int slash = written.indexOf('/');
        if (slash >= 0) {
            var from = of(written.substring(0, slash), latest).days();
            var to = of(written.substring(slash + 1), latest).days();
            return new When(written, new DateRange(from.earliest(), to.latest()), Precision.BETWEEN);
        }
        return switch (written.length()) {
            case 4 -> {
                var year = Integer.parseInt(written);
                yield upTo(latest, written, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            case 7 -> {
                var month = YearMonth.parse(written);
                yield upTo(latest, written, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
            }
            default -> {
                var day = LocalDate.parse(written);
                yield new When(written, DateRange.on(day), Precision.DAY);
            }
        };
    }

    private static When upTo(LocalDate latest, String written, LocalDate from, LocalDate to, Precision precision) {
        return new When(written, new DateRange(from, to.isAfter(latest) ? latest : to), precision);
    }

    /// `on 2018-06-11`, `in May 2023`, `in 2008`, `between 2022-01-01 and 2026-06-30`.
    public String words() {
        return switch (precision) {
            case DAY -> "on " + written;
            case MONTH ->
                "in "
                        + days.earliest().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + days.earliest().getYear();
            case YEAR -> "in " + written;
            case SEASON, BEFORE, AFTER, BETWEEN -> "between " + days.earliest() + " and " + days.latest();
        };
    }

    /// Whether it has surely come by a day.
    public boolean isBy(LocalDate day) {
        return !days.latest().isAfter(day);
    }

    /// Whether it surely comes only after a day.
    public boolean isAfter(LocalDate day) {
        return days.earliest().isAfter(day);
    }
}
