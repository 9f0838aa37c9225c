package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Days in a row on which the clock stands the same, for the same reason.
///
/// @param from the first day; [org.asylia.engine.time.DateRange#BEGINNING] while it is not known
/// @param to the first day that is no longer part of it; empty while nothing changes after it, as far as is told
/// @param state how the clock stands
/// @param may every state that is possible; one, unless the state is unknown
/// @param because the effects that make it so, or leave it open; none before the start
/// @param again what starts the clock again, in words; empty where it runs
public record Span(
        LocalDate from,
        Optional<LocalDate> to,
        ClockState state,
        Set<ClockState> may,
        List<Effect> because,
        String again) {

    public Span {
        may = Set.copyOf(may);
        because = List.copyOf(because);
    }
}
