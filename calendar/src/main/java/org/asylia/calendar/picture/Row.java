package org.asylia.calendar.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.time.DateRange;

/// One line of the picture.
///
/// @param label what it is about
/// @param when the day or days in words
/// @param days the days it can mean; [DateRange#ANY] when nothing is known of it
/// @param plan the day to plan by, for a day that binds
/// @param sort how it is drawn
/// @param more what is said to whoever reads the picture by ear or points at the row
record Row(String label, String when, DateRange days, Optional<LocalDate> plan, Sort sort, String more) {

    enum Sort {
        HAPPENED,
        BINDS,
        MAY_BIND,
        UNKNOWN
    }

    boolean isUnknown() {
        return days.equals(DateRange.ANY);
    }
}
