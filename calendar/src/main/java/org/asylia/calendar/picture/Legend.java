package org.asylia.calendar.picture;

/// Says below each page what its marks mean.
final class Legend {

    private static final double SIZE = 7.5;

    private final Svg svg;
    private final Marks marks;

    Legend(Svg svg, Marks marks) {
        this.svg = svg;
        this.marks = marks;
    }

    void draw(double at, boolean withClock, boolean withBreak) {
        double middle = at - 3;
        double x = Sheet.MARGIN;
        marks.circle(x + 4, middle, Marks.SOLID);
        x = words(x + 10, at, "happened");
        marks.sample(x, middle, "range");
        x = words(x + 19, at, "some day in it");
        marks.diamond(x + 5, middle, Row.Sort.BINDS);
        x = words(x + 12, at, "binds: plan by it");
        marks.diamond(x + 5, middle, Row.Sort.MAY_BIND);
        x = words(x + 12, at, "may bind");
        marks.anyDay(x, middle);
        x = words(x + 19, at, "any day");
        if (withClock) {
            marks.sample(x, middle, "running");
            x = words(x + 19, at, "clock runs");
            marks.blank(x, middle);
            x = words(x + 19, at, "stopped");
            marks.sample(x, middle, "ended");
            x = words(x + 19, at, "ended");
            marks.sample(x, middle, "unknown");
            x = words(x + 19, at, "not known");
        }
        svg.line(x + 2, at - 9, x + 2, at + 2, "stroke=\"#000\" stroke-width=\"1.2\"");
        x = words(x + 6, at, "day asked for");
        if (withBreak) {
            words(x, at, "left of the zigzag, years are narrow");
        }
    }

    private double words(double x, double at, String words) {
        svg.text(x, at, SIZE, "", words);
        return x + Svg.widthOf(words, SIZE) + 7;
    }
}
