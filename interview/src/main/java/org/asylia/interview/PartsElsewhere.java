package org.asylia.interview;

import java.time.DateTimeException;
import java.util.Optional;
import org.asylia.engine.time.SaidDate;

/// Reads the parts of a date of another calendar.
///
/// @param parts as they were typed
/// @param others who converts
record PartsElsewhere(DateParts parts, OtherCalendars others) {

    /// Longer than any month of any calendar.
    private static final int LONGEST_MONTH = 32;

    DateTold read() {
        if (!others.names().contains(parts.calendar())) {
            return DateTold.refused("date-calendar");
        }
        int year = DateParts.figure(parts.year());
        if (!others.covers(parts.calendar(), year)) {
            return DateTold.refused("date-calendar-year");
        }
        var when = year + month() + day();
        if (others.read(parts.calendar() + " " + when).isEmpty()) {
            return DateTold.refused("date-not-real");
        }
        var written = parts.isBefore() ? beginning(when) : parts.isAfter() ? end(when) : when;
        var side = parts.isBefore() ? "before " : parts.isAfter() ? "after " : "";
        return others.read(side + parts.calendar() + " " + written)
                .map(this::inOwnWords)
                .map(DateTold::of)
                .orElseGet(() -> DateTold.refused("date-not-real"));
    }

    private SaidDate inOwnWords(SaidDate date) {
        return parts.ownWords().isEmpty()
                ? date
                : new SaidDate(date.days(), date.precision(), date.written(), parts.ownWords(), date.calendar());
    }

    private String month() {
        var month = parts.month().strip();
        if (month.isEmpty()) {
            return parts.season().isBlank() ? "" : "-" + parts.season();
        }
        return "-" + (Character.isDigit(month.codePointAt(0)) ? twoFigures(month) : month);
    }

    private String day() {
        return parts.day().isBlank() ? "" : "-" + twoFigures(parts.day());
    }

    private static String twoFigures(String text) {
        int figure = DateParts.figure(text);
        if (figure < 1 || figure > 99) {
            throw new DateTimeException("no day and no month has this number");
        }
        return (figure < 10 ? "0" : "") + figure;
    }

    /// The first day of what was told.
    private String beginning(String when) {
        if (!parts.day().isBlank()) {
            return when;
        }
        var months = others.months(parts.calendar());
        return (parts.month().isBlank() ? when + "-" + months.getFirst() : when) + "-01";
    }

    /// The last day of what was told: of the last month that the year has.
    private String end(String when) {
        if (!parts.day().isBlank()) {
            return when;
        }
        if (!parts.month().isBlank()) {
            return lastDay(when).orElse(when);
        }
        for (var month : others.months(parts.calendar()).reversed()) {
            var last = lastDay(when + "-" + month);
            if (last.isPresent()) {
                return last.get();
            }
        }
        return when;
    }

    private Optional<String> lastDay(String month) {
        for (int day = LONGEST_MONTH; day >= 1; day--) {
            var on = month + "-" + twoFigures(Integer.toString(day));
            if (others.read(parts.calendar() + " " + on).isPresent()) {
                return Optional.of(on);
            }
        }
        return Optional.empty();
    }
}
