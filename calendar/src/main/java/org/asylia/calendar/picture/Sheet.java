package org.asylia.calendar.picture;

/// A page of US letter on its side, in points, and where things stand on it. Pages lie below one another; a printer
/// parts them.
final class Sheet {

    static final double WIDTH = 792;
    static final double HEIGHT = 612;
    static final double MARGIN = 36;
    static final double LABEL_WIDTH = 232;
    static final double WHEN_AT = MARGIN + LABEL_WIDTH + 6;
    static final double WHEN_WIDTH = 104;
    static final double AXIS_AT = WHEN_AT + WHEN_WIDTH + 8;
    static final double AXIS_WIDTH = WIDTH - MARGIN - AXIS_AT;

    /// Where the rows of a page begin and end.
    static final double TOP = 90;

    static final double BOTTOM = HEIGHT - 50;

    private Sheet() {}
}
