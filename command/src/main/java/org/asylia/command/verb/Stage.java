package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;
import org.asylia.command.stage.Position;
import org.asylia.command.stage.StageJson;
import org.asylia.command.stage.StageText;

/// `stage`: where the case stands, who acts next, what may come and be filed.
public final class Stage implements Verb {

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "where a case stands, who acts next, what may be filed, and what a grant brings",
                List.of(CaseInput.CASE),
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(Formats.FORMAT))
                        .toList(),
                List.of(
                        "While facts are missing, every state that is still possible is named, with what to ask.",
                        "docs/stage-json.md describes the JSON."),
                List.of("./asylia stage examples/minasyan.json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var position = Position.of(matter.determine());
        var doors = world.doors().get();
        return Formats.isJson(arguments)
                ? Json.pretty(StageJson.of(position, doors))
                : StageText.of(position, doors, name, matter.asked(), world.look());
    }
}
