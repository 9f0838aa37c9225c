package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.answers.AskJson;
import org.asylia.command.answers.AskText;
import org.asylia.command.answers.Effects;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;
import org.asylia.engine.ask.Asker;
import org.asylia.law.Door;

/// `ask`: the next questions, and what would settle each door.
public final class Ask implements Verb {

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "what to ask next, and what would settle each door",
                List.of(CaseInput.CASE),
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(Formats.FORMAT))
                        .toList(),
                List.of("Only questions that can still change an answer are listed, the most useful first. Where one"
                        + " answer by itself settles a door, it says so."),
                List.of("./asylia ask examples/phone-call.json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var determination = matter.determine();
        var doors = world.doors().get();
        var inquiry = new Asker(determination).ask(doors.stream().map(Door::id).toList());
        var effects = Effects.of(determination, inquiry);
        return Formats.isJson(arguments)
                ? Json.pretty(AskJson.of(determination, inquiry, effects))
                : AskText.of(determination, inquiry, effects, doors, name, matter.asked(), world.look());
    }
}
