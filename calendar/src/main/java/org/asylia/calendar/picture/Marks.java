package org.asylia.calendar.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.time.DateRange;

/// Draws what stands on the scale of time: days, ranges, ends that are open, what is not known, the clock.
final class Marks {

    static final String INK = "stroke=\"#000\" stroke-width=\"0.8\" fill=\"none\"";
    static final String SOLID = "fill=\"#000\"";
    private static final String ANY_DAY = "stroke=\"#000\" stroke-width=\"0.8\" stroke-dasharray=\"2 4\"";

    private static final String HOLLOW = "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1\"";
    private static final String RANGE = "fill=\"url(#range)\" stroke=\"#000\" stroke-width=\"0.8\"";
    private static final double HALF = 3.4;

    /// The patterns; they differ by shape, not by shade.
    static final String PATTERNS = """
            <defs>
            <pattern id="range" width="3" height="3" patternUnits="userSpaceOnUse"><rect width="3" height="3" fill="#fff"/>\
            <path d="M0,0 V3" stroke="#000" stroke-width="0.7"/></pattern>
            <pattern id="running" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#fff"/>\
            <path d="M0,4 L4,0 M-1,1 L1,-1 M3,5 L5,3" stroke="#000" stroke-width="1.3"/></pattern>
            <pattern id="unknown" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#fff"/>\
            <circle cx="2" cy="2" r="0.8" fill="#000"/></pattern>
            <pattern id="ended" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#fff"/>\
            <path d="M0,0 L4,4 M0,4 L4,0" stroke="#000" stroke-width="0.6"/></pattern>
            </defs>""";

    private final Svg svg;
    private final Axis axis;

    Marks(Svg svg, Axis axis) {
        this.svg = svg;
        this.axis = axis;
    }

    /// A row's mark around the height `y`.
    void draw(Row row, double y) {
        if (row.isUnknown()) {
            unknown(y, row.plan().isEmpty());
        } else {
            range(row.days(), y);
        }
        row.plan()
                .or(() -> Optional.of(row.days().earliest())
                        .filter(_ -> row.days().isOneDay()))
                .ifPresent(day -> mark(row.sort(), day, y));
    }

    private void mark(Row.Sort sort, LocalDate day, double y) {
        double x = axis.at(day);
        switch (sort) {
            case HAPPENED, UNKNOWN -> circle(x, y, SOLID);
            case BINDS -> diamond(x, y, SOLID);
            case MAY_BIND -> diamond(x, y, HOLLOW);
        }
    }

    void circle(double x, double y, String style) {
        svg.raw("<circle cx=\"" + Svg.n(x) + "\" cy=\"" + Svg.n(y) + "\" r=\"2.8\" " + style + "/>");
    }

    void diamond(double x, double y, String style) {
        double half = HALF + 1;
        svg.path(
                "M" + Svg.n(x - half) + "," + Svg.n(y) + " L" + Svg.n(x) + "," + Svg.n(y - half) + " L"
                        + Svg.n(x + half) + "," + Svg.n(y) + " L" + Svg.n(x) + "," + Svg.n(y + half) + " Z",
                style);
    }

    void diamond(double x, double y, Row.Sort sort) {
        diamond(x, y, sort == Row.Sort.BINDS ? SOLID : HOLLOW);
    }

    private void range(DateRange days, double y) {
        if (days.isOneDay()) {
            return;
        }
        boolean noStart = days.earliest().isBefore(DateRange.BEGINNING.plusDays(40));
        boolean noEnd = days.latest().isAfter(DateRange.END.minusDays(40));
        double from = noStart ? axis.left() : axis.at(days.earliest());
        double to = noEnd ? axis.left() + axis.width() : axis.at(days.latest().plusDays(1));
        svg.box(from, y - HALF, to - from, 2 * HALF, RANGE);
        if (noStart) {
            arrow(from, y, 1);
        }
        if (noEnd) {
            arrow(to, y, -1);
        }
    }

    /// A piece of a pattern, for the legend.
    void sample(double x, double y, String pattern) {
        svg.box(x, y - HALF, 15, 2 * HALF, "fill=\"url(#" + pattern + ")\" stroke=\"#000\" stroke-width=\"0.8\"");
    }

    void blank(double x, double y) {
        svg.box(x, y - HALF, 15, 2 * HALF, "fill=\"#fff\" stroke=\"#000\" stroke-width=\"0.8\"");
    }

    /// A piece of the line that stands for any day there is.
    void anyDay(double x, double y) {
        svg.line(x, y, x + 15, y, ANY_DAY);
    }

    /// An end that is open: the head of an arrow that points out of the picture.
    private void arrow(double x, double y, int inward) {
        double base = x + inward * 6;
        svg.path(
                "M" + Svg.n(base) + "," + Svg.n(y - HALF - 2) + " L" + Svg.n(x) + "," + Svg.n(y) + " L" + Svg.n(base)
                        + "," + Svg.n(y + HALF + 2) + " Z",
                HOLLOW);
    }

    /// @param asked whether to ask: where there is a day to plan by, its mark stands there instead
    private void unknown(double y, boolean asked) {
        svg.line(axis.left(), y, axis.left() + axis.width(), y, ANY_DAY);
        if (!asked) {
            return;
        }
        double x = axis.left() + axis.width() / 2;
        svg.box(x - 6, y - 5.5, 12, 11, "fill=\"#fff\"");
        svg.text(x, y + 3.4, 10, "text-anchor=\"middle\" font-weight=\"bold\"", "?");
    }
}
