package org.asylia.interview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.engine.time.DateRange;

/// Turns dates of other calendars into days. Whoever can convert plugs it in; without it such a date is kept in the
/// person's words only.
public interface OtherCalendars {

    /// No other calendar.
    OtherCalendars NONE = new OtherCalendars() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Optional<DateRange> days(String calendar, int year, OptionalInt month, OptionalInt day) {
            return Optional.empty();
        }
    };

    /// The calendars it knows, such as `persian`; their names for people are in the texts under `calendar.<name>`.
    List<String> names();

    /// The days that a date can mean; with its margin where a calendar depends on sighting. Empty when the date does
    /// not exist, or the calendar is not known.
    Optional<DateRange> days(String calendar, int year, OptionalInt month, OptionalInt day);
}
