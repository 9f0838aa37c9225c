package org.asylia.command.rescreen;

/// How a count of people is shown. In the de-identified form a count from 1 to 10 is not shown, since so few people
/// could be recognised by it; nor is any matter named.
///
/// What unknown becomes: a count that is not shown is said to be small, never to be zero.
public enum Cells {
    EXACT,
    DEIDENTIFIED;

    /// The smallest count that the de-identified form shows.
    static final int LEAST = 11;

    public boolean isDeidentified() {
        return this == DEIDENTIFIED;
    }

    String words(long count) {
        return hides(count) ? "fewer than " + LEAST : "%,d".formatted(count);
    }

    /// For programs: the number, or the words where it is not shown.
    Object value(long count) {
        return hides(count) ? "<" + LEAST : (Object) count;
    }

    /// Whether a count is kept back.
    public boolean hides(long count) {
        return isDeidentified() && count > 0 && count < LEAST;
    }
}
