package org.asylia.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;

/// Reads one date of one calendar: `1402-Saratan-05`, `1402-04-05`, `1402-Saratan`, `1402-spring`, `1402`.
///
/// Digits may be those of the calendar's own script. A month is a number of two digits or a name. Nothing is guessed:
/// what does not exist is refused.
final class Reading {

    private static final Pattern DAY_BEHIND = Pattern.compile("(.+)-(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Reckoning calendar;

    Reading(Reckoning calendar) {
        this.calendar = calendar;
    }

    /// What one date comes to.
    ///
    /// @param days the days by the tables
    /// @param precision how precisely it was told
    /// @param words for people, such as `5 Saratan 1402`
    /// @param day the day, if it was told to the day
    record Read(DateRange days, Precision precision, String words, Optional<OtherDate> day) {

        Read(DateRange days, Precision precision, String words) {
            this(days, precision, words, Optional.empty());
        }
    }

    Read read(String written) throws UnreadDate {
        var text = digits(written.strip());
        int hyphen = text.indexOf('-');
        int year = year(hyphen < 0 ? text : text.substring(0, hyphen));
        if (hyphen < 0) {
            return new Read(yearDays(year), Precision.YEAR, Integer.toString(year));
        }
        var rest = text.substring(hyphen + 1).strip();
        var dated = DAY_BEHIND.matcher(rest);
        if (dated.matches()) {
            return day(year, dated.group(1), Integer.parseInt(dated.group(2)));
        }
        var season = Season.of(rest);
        return season.isPresent() ? season(year, season.get()) : month(year, rest);
    }

    private int year(String text) throws UnreadDate {
        if (!text.matches("\\d{1,4}")) {
            throw new UnreadDate("is not a date of this calendar. " + remedy());
        }
        int year = Integer.parseInt(text);
        if (!calendar.covers(year)) {
            throw new UnreadDate("is out of range: years of the " + calendar.title() + " calendar are converted from "
                    + calendar.firstYear() + " to " + calendar.lastYear() + " (" + calendar.earliest() + " to "
                    + calendar.latest() + "). "
                    + (calendar == Reckoning.BIKRAM_SAMBAT
                            ? "For other years the published tables disagree: write the Gregorian date as \"value\" and"
                                    + " the words as \"said\"."
                            : "Is it a year of another calendar?"));
        }
        return year;
    }

    private DateRange yearDays(int year) {
        var months = calendar.years().months(year);
        return new DateRange(
                first(year, months.getFirst().number()),
                last(year, months.getLast().number()));
    }

    private Read day(int year, String month, int day) throws UnreadDate {
        var found = name(year, month);
        int length = OtherDate.length(calendar, year, found.number()).orElseThrow();
        var when = found.words() + " " + year;
        if (day < 1 || day > length) {
            throw new UnreadDate("does not exist: " + when + " has " + length + " days (" + first(year, found.number())
                    + " to " + last(year, found.number()) + "). Correct the day, or leave it out if only the month is"
                    + " known.");
        }
        var date = new OtherDate(calendar, year, found.number(), day);
        return new Read(DateRange.on(date.gregorian()), Precision.DAY, day + " " + when, Optional.of(date));
    }

    private Read month(int year, String month) throws UnreadDate {
        var found = name(year, month);
        var days = new DateRange(first(year, found.number()), last(year, found.number()));
        return new Read(days, Precision.MONTH, found.words() + " " + year);
    }

    private Read season(int year, Season season) throws UnreadDate {
        if (calendar != Reckoning.SOLAR_HIJRI) {
            throw new UnreadDate("names a season, which the " + calendar.title() + " calendar does not fix. Write the"
                    + " season of the Gregorian year (2024-spring), or the first and the last day that it may have"
                    + " been, with a slash between them.");
        }
        var days = new DateRange(first(year, season.firstMonth()), last(year, season.firstMonth() + 2));
        return new Read(days, Precision.SEASON, season.word() + " of " + year);
    }

    private LocalDate first(int year, int month) {
        return new OtherDate(calendar, year, month, 1).gregorian();
    }

    private LocalDate last(int year, int month) {
        return first(year, month)
                .plusDays(OtherDate.length(calendar, year, month).orElseThrow() - 1);
    }

    /// A month of a year, and what it is called.
    private record Found(int number, String words) {}

    private Found name(int year, String written) throws UnreadDate {
        var names = MonthNames.of(calendar);
        var found = NUMBER.matcher(written).matches()
                ? numbered(names, Integer.parseInt(written))
                : names.find(written).map(name -> new Found(name.number(), name.latin()));
        if (found.isEmpty()) {
            throw new UnreadDate("names a month that the " + calendar.title() + " calendar does not have here. Write "
                    + (calendar == Reckoning.HEBREW ? "" : "its number of two digits, or ") + "one of: "
                    + names.all().stream()
                            .map(MonthNames.Name::latin)
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (OtherDate.length(calendar, year, found.get().number()).isEmpty()) {
            throw new UnreadDate(
                    "does not exist: " + year + " has no " + found.get().words() + ". Its months are "
                            + calendar.years().months(year).stream()
                                    .map(month -> names.shown(month.number()))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return found.get();
    }

    private Optional<Found> numbered(MonthNames names, int number) {
        boolean known = names.all().stream().anyMatch(name -> name.number() == number);
        return known && calendar != Reckoning.HEBREW
                ? Optional.of(new Found(number, names.shown(number)))
                : Optional.empty();
    }

    private String remedy() {
        var name = MonthNames.of(calendar).all().getFirst().latin();
        int year = (calendar.firstYear() + calendar.lastYear()) / 2;
        return "Write a day (" + year + "-" + name + "-05), a month (" + year + "-" + name + ") or a year (" + year
                + ").";
    }

    /// The same text with digits from 0 to 9, whatever script they were in.
    static String digits(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
