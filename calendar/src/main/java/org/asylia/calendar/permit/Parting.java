package org.asylia.calendar.permit;

import java.util.List;
import org.asylia.engine.time.NumberRange;

/// One way in which an office can have come to its count: it took an event otherwise.
///
/// @param steps the events that it took otherwise, and how; one, or two where no single one explains the difference
/// @param would the count that comes of it
public record Parting(List<Step> steps, NumberRange would) {

    /// One event that it took otherwise.
    ///
    /// @param at the event
    /// @param how what the office did otherwise
    public record Step(Happening at, String how) {}

    public Parting {
        steps = List.copyOf(steps);
    }

    /// The event on which the two part.
    public Happening first() {
        return steps.getFirst().at();
    }
}
