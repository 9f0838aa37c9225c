package org.asylia.command.answers;

import java.util.stream.Collectors;
import org.asylia.calendar.permit.Parting;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.calendar.permit.Reading;
import org.asylia.command.terminal.Page;

/// The count of the hotline beside ours, and where the two can have parted.
final class ReadingText {

    private static final int SHOWN = 8;

    private final Page page;
    private final PermitClock clock;

    ReadingText(Page page, PermitClock clock) {
        this.page = page;
        this.clock = clock;
    }

    void write() {
        clock.reading().ifPresent(this::write);
    }

    private void write(Reading reading) {
        page.heading("The hotline's count of " + reading.day());
        page.line(2, reading.said() + " days there, " + reading.counted() + " here: " + verdict(reading) + ".");
        if (reading.agrees()) {
            return;
        }
        if (reading.mayBeTheEnds()) {
            page.line(2, "So small a difference may be only another way to count the ends of stops.");
        }
        if (reading.partings().isEmpty()) {
            page.line(2, "No event that is told, nor any two, explains it: ask for the clock's history.");
            return;
        }
        page.line(2, "It would come from any of these, the earliest event first:");
        reading.partings().stream().limit(SHOWN).forEach(parting -> page.item(4, "-", words(parting)));
        int more = reading.partings().size() - SHOWN;
        if (more > 0) {
            page.line(4, "and " + more + " more; --format json has them all");
        }
    }

    private static String verdict(Reading reading) {
        if (reading.agrees()) {
            return reading.counted().least() == reading.counted().most()
                    ? "they agree"
                    : "they agree, as far as this count is known";
        }
        long days = Math.abs(reading.difference());
        return "the hotline has " + days + (days == 1 ? " day " : " days ")
                + (reading.difference() > 0 ? "more" : "fewer");
    }

    private static String words(Parting parting) {
        return parting.steps().stream()
                .map(step -> ClockWords.event(step.at()) + ": " + step.how())
                .collect(Collectors.joining("; and "));
    }
}
