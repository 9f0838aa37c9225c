package org.asylia.interview;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.time.SaidDate;

/// Reads dates of other calendars. Whoever can convert plugs it in; without it such a date cannot be told.
public interface OtherCalendars {

    /// No other calendar.
    OtherCalendars NONE = new OtherCalendars() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public List<String> months(String calendar) {
            return List.of();
        }

        @Override
        public boolean covers(String calendar, int year) {
            return false;
        }

        @Override
        public Optional<SaidDate> read(String written) {
            return Optional.empty();
        }
    };

    /// The calendars it knows, as case files call them, such as `solar-hijri`; their names for people are in the texts
    /// under `calendar.<name>`.
    List<String> names();

    /// The months of a calendar as dates write them, `04` or `Adar I`, in the order of the year. Not every year need
    /// have each of them.
    List<String> months(String calendar);

    /// Whether dates of that year can be converted.
    boolean covers(String calendar, int year);

    /// A date as case files write it: `solar-hijri 1402-04-05`, `before ethiopian 2016-01-01`; with its margin where a
    /// calendar depends on sighting. Empty when the date does not exist, or the calendar is not known.
    Optional<SaidDate> read(String written);
}
