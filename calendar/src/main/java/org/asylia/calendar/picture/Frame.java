package org.asylia.calendar.picture;

import java.time.LocalDate;

/// Draws the scale of time on one page: its lines, its words, the break in it, and the day asked for.
final class Frame {

    private static final double WORDS_AT = Sheet.TOP - 9;

    private final Svg svg;
    private final Axis axis;

    Frame(Svg svg, Axis axis) {
        this.svg = svg;
        this.axis = axis;
    }

    /// @param end how far down the page it goes
    void draw(LocalDate asOf, double end) {
        double lastWords = -100;
        for (var tick : axis.ticks()) {
            double x = axis.at(tick.day());
            boolean year = tick.words().length() == 4;
            svg.line(
                    x,
                    Sheet.TOP - 5,
                    x,
                    end,
                    "stroke=\"#000\" stroke-width=\"" + (year ? "0.5" : "0.25") + "\" stroke-dasharray=\"1 2\"");
            double half = Svg.widthOf(tick.words(), 7) / 2;
            if (x - half > lastWords && x + half < Sheet.WIDTH) {
                svg.text(
                        x, WORDS_AT, 7, "text-anchor=\"middle\"" + (year ? " font-weight=\"bold\"" : ""), tick.words());
                lastWords = x + half + 2;
            }
        }
        if (axis.isBroken()) {
            zigzag(end);
        }
        today(asOf, end);
    }

    private void zigzag(double end) {
        var path = new StringBuilder();
        int side = 1;
        for (double at = Sheet.TOP - 5; at < end; at += 6) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(Svg.n(axis.breakAt() + side * 1.5))
                    .append(',')
                    .append(Svg.n(at));
            side = -side;
        }
        svg.path(path.toString(), Marks.INK);
    }

    private void today(LocalDate asOf, double end) {
        double x = axis.at(asOf);
        svg.line(x, Sheet.TOP - 5, x, end, "stroke=\"#000\" stroke-width=\"1.2\"");
        double half = Svg.widthOf(asOf.toString(), 7.5) / 2;
        svg.text(
                Math.min(x, Sheet.WIDTH - Sheet.MARGIN - half),
                WORDS_AT - 11,
                7.5,
                "font-weight=\"bold\" text-anchor=\"middle\"",
                asOf.toString());
        svg.path(
                "M" + Svg.n(x - 3) + "," + Svg.n(WORDS_AT - 9) + " L" + Svg.n(x + 3) + "," + Svg.n(WORDS_AT - 9) + " L"
                        + Svg.n(x) + "," + Svg.n(WORDS_AT - 5.5) + " Z",
                Marks.SOLID);
    }
}
