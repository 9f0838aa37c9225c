package org.asylia.engine.rule;

import java.time.LocalDate;
import java.util.Optional;

/// One text of a rule: when it was applied, how it stands, where that was read, and what it asks.
///
/// @param from the first day; empty when the start is not known, or lies before anything this software looks at
/// @param to the first day on which it no longer applied; empty when it still does
/// @param status how it stands while it lasts, as far as is known today; how it stands on a day says [#statusOn]
/// @param source where the text and its status were read, and what was not verified
/// @param checked the day on which the status was last checked
/// @param recheck whether it is among those most likely to have moved since
/// @param condition what it asks
/// @param gives the day or the sum that follows when it is met
public record Text(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Status status,
        String source,
        LocalDate checked,
        boolean recheck,
        Condition condition,
        Optional<Yield> gives) {

    Text endingOn(Optional<LocalDate> end) {
        return new Text(from, end, status, source, checked, recheck, condition, gives);
    }

    Text toRecheck() {
        return new Text(from, to, status, source, checked, true, condition, gives);
    }

    Text giving(Yield given) {
        return new Text(from, to, status, source, checked, recheck, condition, Optional.of(given));
    }

    /// How it stands on a day: a text that was in force is superseded from the day on which it ends, not before.
    public Status statusOn(LocalDate day) {
        boolean ended = to.filter(end -> !day.isBefore(end)).isPresent();
        return ended && status == Status.IN_FORCE ? Status.SUPERSEDED : status;
    }

    /// Whether this was the text on that day.
    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
