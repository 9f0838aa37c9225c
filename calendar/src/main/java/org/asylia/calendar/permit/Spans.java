package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.time.DateRange;

/// Puts days that are alike together.
final class Spans {

    private Spans() {}

    static List<Span> of(Timeline timeline) {
        var spans = new ArrayList<Span>();
        for (var turn : timeline.turns()) {
            if (turn.isBefore(DateRange.END)) {
                add(spans, span(timeline, turn));
            }
        }
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Span span) {
        if (!spans.isEmpty()) {
            var last = spans.getLast();
            if (last.may().equals(span.may()) && last.because().equals(span.because())) {
                return;
            }
            spans.set(
                    spans.size() - 1,
                    new Span(
                            last.from(),
                            Optional.of(span.from()),
                            last.state(),
                            last.may(),
                            last.because(),
                            last.again()));
        }
        spans.add(span);
    }

    private static Span span(Timeline timeline, LocalDate from) {
        var states = timeline.states(from);
        var because = timeline.because(from);
        var state = states.size() == 1 ? states.iterator().next() : ClockState.UNKNOWN;
        return new Span(from, Optional.empty(), state, states, because, Again.words(state, because));
    }
}
