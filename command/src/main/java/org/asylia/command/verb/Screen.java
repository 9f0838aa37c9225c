package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.answers.ScreenJson;
import org.asylia.command.answers.ScreenText;
import org.asylia.command.answers.Screening;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;

/// `screen`: the determination of every door.
public final class Screen implements Verb {

    @Override
    public String name() {
        return "screen";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "which doors are open, closed or undecided for a case, and why",
                List.of(CaseInput.CASE),
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(Formats.FORMAT))
                        .toList(),
                List.of(
                        "What is typed here goes before what the case file says in its frame. Without a day in either,"
                                + " today is taken, and the answer says so.",
                        "docs/screen-json.md describes the JSON."),
                List.of(
                        "./asylia screen examples/minasyan.json",
                        "./asylia screen examples/minasyan.json --circuit 9 --format json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var screening = Screening.of(matter.determine(), world.doors().get());
        return Formats.isJson(arguments)
                ? Json.pretty(ScreenJson.of(screening))
                : ScreenText.of(screening, name, matter.today(), world.look());
    }
}
