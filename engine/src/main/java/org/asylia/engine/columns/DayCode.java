package org.asylia.engine.columns;

import java.time.LocalDate;
import org.asylia.engine.time.DateRange;

/// Days as sixteen bits, in order: nothing is earlier than 0, the open beginning, or later than [#LAST], the open end.
///
/// From 1900-01-01 to 2079-06-04 each day has a code. A case with a day outside of that is read one by one.
final class DayCode {

    static final int BITS = 16;
    static final int LAST = (1 << BITS) - 1;
    static final int NONE = -1;

    static final long BEGINNING = DateRange.BEGINNING.toEpochDay();
    static final long END = DateRange.END.toEpochDay();
    private static final long BASE = LocalDate.of(1900, 1, 1).toEpochDay() - 1;

    private DayCode() {}

    /// The code of a day, or [#NONE].
    static int of(LocalDate day) {
        long epoch = day.toEpochDay();
        if (epoch == BEGINNING) {
            return 0;
        }
        if (epoch == END) {
            return LAST;
        }
        long code = epoch - BASE;
        return code > 0 && code < LAST ? (int) code : NONE;
    }

    /// The same as [#day], worked out without asking which code it is.
    static long dayEven(long code) {
        long none = -(code - 1 >>> 63);
        long last = -(LAST - 1 - code >>> 63);
        return BASE + code + (none & BEGINNING - BASE) + (last & END - BASE - LAST);
    }

    /// The day of a code, counted from 1970-01-01.
    static long day(long code) {
        if (code == 0) {
            return BEGINNING;
        }
        return code == LAST ? END : BASE + code;
    }
}
