package org.asylia.engine.time;

/// The whole numbers that something may be, from the least to the most, both included.
public record NumberRange(long least, long most) {

    /// A number without a known upper bound.
    public static final long UNBOUNDED = Long.MAX_VALUE / 4;

    public NumberRange {
        if (most < least) {
            throw new IllegalArgumentException("a range cannot end (" + most + ") before it begins (" + least + ")");
        }
    }

    public static NumberRange exactly(long value) {
        return new NumberRange(value, value);
    }

    public NumberRange plus(NumberRange other) {
        return new NumberRange(Math.min(UNBOUNDED, least + other.least), Math.min(UNBOUNDED, most + other.most));
    }

    @Override
    public String toString() {
        if (least == most) {
            return Long.toString(least);
        }
        return most >= UNBOUNDED ? least + " or more" : least + " to " + most;
    }
}
