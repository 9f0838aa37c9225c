package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.answers.DeadlineJson;
import org.asylia.command.answers.DeadlinesText;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;

/// `deadlines`: every day that binds or may bind, and how it was counted.
public final class Due implements Verb {

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "by when what must be done, and how each day was counted",
                List.of(CaseInput.CASE),
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(Formats.FORMAT))
                        .toList(),
                List.of("A date that is not known precisely gives a span; plan by the day that stands first. A filing"
                        + " counts on the day it is received, unless the deadline says otherwise."),
                List.of("./asylia deadlines examples/phone-call.json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var determination = matter.determine();
        return Formats.isJson(arguments)
                ? Json.pretty(DeadlineJson.of(determination))
                : DeadlinesText.of(determination, name, matter.asked(), world.look());
    }
}
