package org.asylia.engine.columns;

import java.time.LocalDate;
import org.asylia.engine.time.NumberRange;

/// Arithmetic on days and numbers, as the single-case reader does it.
final class Numbers {

    /// Below and above every day and number that occurs.
    static final long LOWEST = -NumberRange.UNBOUNDED;

    static final long HIGHEST = NumberRange.UNBOUNDED;

    private Numbers() {}

    static long of(Node.Kind kind, long one, long other) {
        return switch (kind) {
            case SMALLER -> Math.min(one, other);
            case LARGER -> Math.max(one, other);
            case DAYS -> Math.max(0, other - one);
            case YEARS -> years(months(one), months(other));
            default -> throw new IllegalArgumentException("not of two numbers: " + kind);
        };
    }

    /// A day as its month, counted from year 0, and its day of the month: five bits. What lies below or above all days
    /// is the first or the last of them.
    static int months(long day) {
        var date = LocalDate.ofEpochDay(Math.clamp(day, DayCode.BEGINNING, DayCode.END));
        return (int) date.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH) * 32 + date.getDayOfMonth();
    }

    /// Completed years between two days given as months, never less than 0.
    static int years(int from, int to) {
        return Math.max(0, (to - from) / 32 / 12);
    }
}
