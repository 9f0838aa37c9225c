package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells in one line how a first day was counted: `Monday 5 January 2026 is day 0; 49 days run until Monday 23 February
/// 2026; 49 days lost until Monday 13 April 2026; day 150 is Thursday 23 July 2026`.
final class CountedLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private final Timeline timeline;
    private final List<Span> spans;

    CountedLine(Timeline timeline, List<Span> spans) {
        this.timeline = timeline;
        this.spans = spans;
    }

    String of(long wait, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isEmpty()) {
            return never(wait);
        }
        if (latest.isEmpty()) {
            return "day " + wait + " comes on " + words(earliest.get())
                    + " if every doubtful day counts; if not, no later day can be named yet";
        }
        return earliest.equals(latest) ? exactly(wait, earliest.get()) : between(wait, earliest.get(), latest.get());
    }

    private static String between(long wait, LocalDate earliest, LocalDate latest) {
        return "day " + wait + " is " + words(earliest) + " if every doubtful day counts, and " + words(latest)
                + " if none does";
    }

    private String never(long wait) {
        var last = timeline.turns().isEmpty()
                ? Optional.<LocalDate>empty()
                : Optional.of(spans.getLast().from());
        return last.map(day -> "day " + wait + " does not come: from " + words(day) + " on the clock stays at "
                        + timeline.days(day) + " days")
                .orElse("no event starts the clock");
    }

    private String exactly(long wait, LocalDate day) {
        var steps = new ArrayList<String>();
        for (var span : spans) {
            if (span.from().isBefore(day)) {
                add(steps, span, span.to().filter(day::isAfter).orElse(day), day);
            }
        }
        long reached = timeline.days(day).least();
        steps.add(
                reached > wait
                        ? words(day) + " has " + reached + " days, and " + wait + " are enough"
                        : "day " + wait + " is " + words(day));
        return String.join("; ", steps);
    }

    private void add(List<String> steps, Span span, LocalDate to, LocalDate day) {
        var lasts = days(ChronoUnit.DAYS.between(span.from(), to));
        var until = to.equals(day) ? "" : " until " + words(to);
        switch (span.state()) {
            case NOT_STARTED -> {}
            case RUNNING -> {
                if (steps.isEmpty()) {
                    steps.add(words(span.from()) + " is day 0");
                }
                if (!to.equals(day)) {
                    steps.add(lasts + " run" + until);
                }
            }
            case STOPPED -> steps.add(lasts + " lost" + until);
            case ENDED ->
                steps.add("ended on " + words(span.from()) + " at day "
                        + timeline.days(span.from()).least() + "; with what happened on " + words(to) + " day "
                        + timeline.days(to).least());
            case UNKNOWN -> steps.add(lasts + " in doubt" + until);
        }
    }

    private static String days(long count) {
        return count + (count == 1 ? " day" : " days");
    }

    private static String words(LocalDate day) {
        return DAY.format(day);
    }
}
