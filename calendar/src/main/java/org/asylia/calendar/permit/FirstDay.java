package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.time.DateRange;

/// The first day with so many days on the clock.
///
/// @param needed how many
/// @param earliest the first day on which they may be there; empty where none comes, as far as is told
/// @param latest the first day on which they are there for certain; empty where that is not known
/// @param counted how it was counted, in one line
public record FirstDay(long needed, Optional<LocalDate> earliest, Optional<LocalDate> latest, String counted) {

    /// Whether the day is known.
    public boolean isOneDay() {
        return earliest.isPresent() && earliest.equals(latest);
    }

    /// From the earliest to the latest; empty where none comes.
    public Optional<DateRange> days() {
        return earliest.map(first -> new DateRange(first, latest.orElse(DateRange.END)));
    }
}
