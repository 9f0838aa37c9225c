package org.asylia.engine.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.asylia.engine.time.DateRange;

/// Says in English how a day was counted:
/// `the day of the decision is Friday 11 September 2026, day 0; day 30 is Sunday 11 October 2026; Monday 12 October is
/// Columbus Day; so Tuesday 13 October 2026`.
final class CountedWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private CountedWords() {}

    static String of(List<Step> steps) {
        var line = new StringBuilder();
        for (var step : steps) {
            if (!line.isEmpty()) {
                line.append(step instanceof Step.DayZero ? ", " : "; ");
            }
            line.append(of(step));
        }
        return line.toString();
    }

    /// How a planned day that would be closed moves back.
    static String before(LocalDate closed, LocalDate open) {
        return "the office is closed on " + DAY.format(closed) + "; so, the working day before, " + DAY.format(open);
    }

    private static String of(Step step) {
        return switch (step) {
            case Step.Start(var name, var days, var told) ->
                name + " is " + of(days)
                        + told.map(date -> " (told as " + date.said().orElse(date.written()) + ", "
                                        + date.calendar().orElse("") + ")")
                                .orElse("");
            case Step.DayZero _ -> "day 0";
            case Step.Years(var years, var days) -> years + (years == 1 ? " year" : " years") + " later is " + of(days);
            case Step.DayBefore(var days) -> "the day before is " + of(days);
            case Step.Days(var count, var days) ->
                "day " + Math.abs(count) + (count < 0 ? " before it is " : " is ") + of(days);
            case Step.Working(var count, var days) -> "working day " + count + " is " + of(days);
            case Step.Holiday(var day, var name) -> DAY_OF_YEAR.format(day) + " is " + name;
            case Step.Closed(var day, var order) -> DAY_OF_YEAR.format(day) + " is closed: " + order;
            case Step.So(var days) -> "so " + of(days);
            case Step.SoBefore(var days) -> "so, the working day before, " + of(days);
            case Step.Either(var one, var other) -> "either " + of(one) + ", or " + of(other);
            case Step.NotSettled(var closed, var order, var next) ->
                DAY_OF_YEAR.format(closed) + " is closed: " + order + ". Whether the day then moves on, to "
                        + DAY.format(next) + ", is not settled";
        };
    }

    private static String of(DateRange days) {
        if (days.isOneDay()) {
            return DAY.format(days.earliest());
        }
        boolean noStart = DateRange.isOpenEnd(days.earliest());
        boolean noEnd = DateRange.isOpenEnd(days.latest());
        if (noStart) {
            return noEnd ? "not known" : "on or before " + DAY.format(days.latest());
        }
        return noEnd
                ? "on or after " + DAY.format(days.earliest())
                : DAY.format(days.earliest()) + " to " + DAY.format(days.latest());
    }
}
