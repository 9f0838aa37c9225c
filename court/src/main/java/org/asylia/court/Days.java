package org.asylia.court;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Days in two bytes, as packed caseloads count them: 1 is 1900-01-01, 65,534 is 2079-06-05.
final class Days {

    static final int NONE = 0;

    /// A day of the calendar, but before 1900 or after June 2079: a slip, and no day to count with.
    static final int BEYOND = 65_535;

    /// What is no day of the calendar.
    static final int WRONG = -1;

    private static final long BEFORE_FIRST = LocalDate.of(1899, 12, 31).toEpochDay();

    private Days() {}

    static int of(int year, int month, int day) {
        try {
            return of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return WRONG;
        }
    }

    static int of(LocalDate day) {
        long count = day.toEpochDay() - BEFORE_FIRST;
        return count < 1 || count >= BEYOND ? BEYOND : (int) count;
    }

    /// Whether there is a day to count with.
    static boolean told(int day) {
        return day > NONE && day < BEYOND;
    }

    static LocalDate day(int day) {
        return LocalDate.ofEpochDay(BEFORE_FIRST + day);
    }
}
