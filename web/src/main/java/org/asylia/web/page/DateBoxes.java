package org.asylia.web.page;

import java.util.List;
import org.asylia.interview.DateParts;

/// The boxes in which a date is told.
///
/// @param parts what stands in them
/// @param event the number of what it lies before or after; empty where it is told by itself
/// @param months the months to choose from
/// @param seasons whether a season can be told
/// @param events what was told already, to tell this date by
/// @param likely the calendars that are offered at once, the chosen one first; empty for most people
/// @param others the calendars that are offered when somebody asks for them
public record DateBoxes(
        DateParts parts,
        String event,
        List<Field.Option> months,
        boolean seasons,
        List<Field.Option> events,
        List<Field.Option> likely,
        List<Field.Option> others) {

    static final DateBoxes NONE =
            new DateBoxes(DateParts.of("", "", ""), "", List.of(), false, List.of(), List.of(), List.of());

    public DateBoxes {
        months = List.copyOf(months);
        events = List.copyOf(events);
        likely = List.copyOf(likely);
        others = List.copyOf(others);
    }

    /// Whether the date is told by a day that it lies before or after.
    public boolean beside() {
        return !event.isEmpty()
                || parts.relation().equals("before")
                || parts.relation().equals("after");
    }

    /// The calendar whose boxes these are.
    public String calendar() {
        return parts.calendar().isEmpty() ? Calendars.COMMON : parts.calendar();
    }
}
