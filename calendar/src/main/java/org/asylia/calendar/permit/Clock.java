package org.asylia.calendar.permit;

import java.util.List;
import org.asylia.engine.time.DateRange;

/// One clock that may be the one of a day: a first one, or one that a new filing began after an end.
///
/// @param start the day on which it started; it may be that it never did
/// @param everStarted whether it started for certain
/// @param anew whether it began after an end
/// @param ends the decisions that end it or may
record Clock(DateRange start, boolean everStarted, boolean anew, List<Effect> ends) {

    Clock {
        ends = List.copyOf(ends);
    }
}
