package org.asylia.calendar.picture;

import java.time.LocalDate;
import java.util.List;
import org.asylia.calendar.permit.ClockState;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.calendar.permit.Span;

/// Draws the work-permit clock as one strip: the days on which it runs, is stopped, has ended, or is not known. Behind
/// the day asked for the strip is dashed: so it goes on if nothing happens.
final class ClockStrip {

    static final double HEIGHT = 12;

    private final Svg svg;
    private final Axis axis;

    ClockStrip(Svg svg, Axis axis) {
        this.svg = svg;
        this.axis = axis;
    }

    void draw(List<Span> spans, LocalDate asOf, double y) {
        for (var span : spans) {
            var end = span.to().orElse(axis.to());
            if (span.state() == ClockState.NOT_STARTED) {
                continue;
            }
            if (span.from().isBefore(asOf)) {
                piece(span.state(), span.from(), end.isBefore(asOf) ? end : asOf, y, "");
            }
            if (end.isAfter(asOf)) {
                var from = span.from().isBefore(asOf) ? asOf : span.from();
                piece(span.state(), from, end, y, " stroke-dasharray=\"3 2\" fill-opacity=\"0.45\"");
            }
        }
    }

    private void piece(ClockState state, LocalDate from, LocalDate to, double y, String style) {
        double x = axis.at(from);
        double width = axis.at(to) - x;
        svg.box(x, y - HEIGHT / 2, width, HEIGHT, fill(state) + style);
        if (width > Svg.widthOf(state.words(), 7) + 8) {
            double middle = x + width / 2;
            double half = Svg.widthOf(state.words(), 7) / 2 + 2;
            svg.box(middle - half, y - 4.5, 2 * half, 9, "fill=\"#fff\"");
            svg.text(middle, y + 2.5, 7, "text-anchor=\"middle\"", state.words());
        }
    }

    private static String fill(ClockState state) {
        var pattern = switch (state) {
            case RUNNING -> "url(#running)";
            case ENDED -> "url(#ended)";
            case UNKNOWN -> "url(#unknown)";
            case STOPPED, NOT_STARTED -> "#fff";
        };
        return "fill=\"" + pattern + "\" stroke=\"#000\" stroke-width=\"0.8\"";
    }

    /// In words: `running from 2026-01-12 to before 2026-03-02`.
    static String words(PermitClock clock) {
        var words = new StringBuilder("Work-permit clock:");
        for (var span : clock.spans()) {
            words.append(' ').append(span.state().words()).append(" from ").append(span.from());
            span.to().ifPresent(to -> words.append(" to before ").append(to));
            words.append(';');
        }
        return words.append(" so far as is told.").toString();
    }
}
