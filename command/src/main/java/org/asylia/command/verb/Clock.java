package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.casefile.Json;
import org.asylia.command.answers.ClockJson;
import org.asylia.command.answers.ClockText;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;

/// `clock`: the clock that a first work permit waits for, played through day by day.
public final class Clock implements Verb {

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "the asylum work-permit clock, day by day, beside the hotline's count",
                List.of(CaseInput.CASE),
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(Formats.FORMAT))
                        .toList(),
                List.of(
                        "The events stand in the list clock-events of the case file, each with clock-event.kind and"
                                + " clock-event.date; a stop also has clock-event.until, the day on which the clock runs"
                                + " again. For a stop that still lasts write \"after\" and today's date. The count of"
                                + " the court's hotline is permit.clock-days, its day permit.clock-days-on.",
                        "The offices' own counts can differ by a day at the ends of a stop: a few days late is safer"
                                + " than a day early."),
                List.of("./asylia clock examples/clock.json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var determination = matter.determine();
        var clock = PermitClock.of(determination);
        return Formats.isJson(arguments)
                ? Json.pretty(ClockJson.of(determination, clock))
                : ClockText.of(determination, clock, name, matter.asked(), world.look());
    }
}
