package org.asylia.command.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.calendar.permit.ClockState;
import org.asylia.calendar.permit.Span;

/// A picture of the clock in one line of letters: each letter is a stretch of days, and shows the state that most of
/// them have.
final class ClockBar {

    /// `2026-01-12 ` before it and ` 2026-10-07` behind.
    static final int WIDTH = 56;

    static final String LEGEND = "= running, . stopped, x ended, ? not known, - not started";

    private ClockBar() {}

    /// @param to the first day that it no longer shows
    static String of(List<Span> spans, LocalDate from, LocalDate to) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        int width = (int) Math.min(WIDTH, days);
        var bar = new StringBuilder();
        for (int i = 0; i < width; i++) {
            bar.append(letter(spans, from.plusDays(days * i / width), from.plusDays(days * (i + 1) / width)));
        }
        return bar.toString();
    }

    private static char letter(List<Span> spans, LocalDate from, LocalDate to) {
        Map<ClockState, Long> days = new HashMap<>();
        for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
            days.merge(state(spans, day), 1L, Long::sum);
        }
        var most = ClockState.NOT_STARTED;
        for (var state : ClockState.values()) {
            if (days.getOrDefault(state, 0L) > days.getOrDefault(most, 0L)) {
                most = state;
            }
        }
        return letter(most);
    }

    private static ClockState state(List<Span> spans, LocalDate day) {
        for (var span : spans.reversed()) {
            if (!day.isBefore(span.from())) {
                return span.state();
            }
        }
        return ClockState.NOT_STARTED;
    }

    static char letter(ClockState state) {
        return switch (state) {
            case NOT_STARTED -> '-';
            case RUNNING -> '=';
            case STOPPED -> '.';
            case ENDED -> 'x';
            case UNKNOWN -> '?';
        };
    }
}
