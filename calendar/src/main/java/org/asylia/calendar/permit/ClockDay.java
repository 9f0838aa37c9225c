package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.asylia.engine.time.NumberRange;

/// The clock on one day.
///
/// @param day the day
/// @param state how it stands
/// @param may every state that is possible; one, unless the state is unknown
/// @param days the days on the clock, seen from that day
/// @param because the effects that make it so, or leave it open
public record ClockDay(LocalDate day, ClockState state, Set<ClockState> may, NumberRange days, List<Effect> because) {

    public ClockDay {
        may = Set.copyOf(may);
        because = List.copyOf(because);
    }
}
