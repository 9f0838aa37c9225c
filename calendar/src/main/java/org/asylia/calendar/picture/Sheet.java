package org.asylia.calendar.picture;

/// A page of US letter, in points, and where things stand on it. Few rows lie on a page turned on its side; more stand
/// upright; more than that make the page taller, which is then printed smaller.
///
/// @param width across
/// @param height down
/// @param printedWidth as printed, in inches
/// @param printedHeight as printed, in inches
record Sheet(double width, double height, double printedWidth, double printedHeight) {

    static final double MARGIN = 36;
    static final double ROW = 15;
    static final double HEAD = 84;
    static final double FOOT = 46;

    private static final double LETTER_LONG = 792;
    private static final double LETTER_SHORT = 612;
    private static final double LABELS = 218;
    private static final double WHENS = 108;

    static Sheet holding(double rows) {
        double needed = HEAD + rows * ROW + FOOT;
        if (needed <= LETTER_SHORT) {
            return new Sheet(LETTER_LONG, LETTER_SHORT, 11, 8.5);
        }
        return new Sheet(LETTER_SHORT, Math.max(LETTER_LONG, needed), 8.5, 11);
    }

    double labelAt() {
        return MARGIN;
    }

    double labelWidth() {
        return LABELS;
    }

    double whenAt() {
        return MARGIN + LABELS + 6;
    }

    double whenWidth() {
        return WHENS;
    }

    double axisAt() {
        return whenAt() + WHENS + 10;
    }

    double axisWidth() {
        return width - MARGIN - axisAt();
    }
}
