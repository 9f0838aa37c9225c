package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.answers.AcrossCircuits;
import org.asylia.command.answers.CircuitsJson;
import org.asylia.command.answers.CircuitsText;
import org.asylia.command.answers.ScreenJson;
import org.asylia.command.answers.ScreenText;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;
import org.asylia.command.stage.Position;
import org.asylia.command.stage.StageJson;
import org.asylia.command.stage.StageText;
import org.asylia.screening.Screening;

/// `screen`: the determination of every door.
public final class Screen implements Verb {

    private static final Option EVERY_CIRCUIT =
            Option.flag("--every-circuit", "the doors in each circuit, and the points of law on which they part");

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
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(EVERY_CIRCUIT, Formats.FORMAT))
                        .toList(),
                List.of(
                        "What is typed here goes before what the case file says in its frame. Without a day in either,"
                                + " today is taken, and the answer says so.",
                        "docs/screen-json.md describes the JSON."),
                List.of(
                        "./asylia screen examples/minasyan.json",
                        "./asylia screen examples/minasyan.json --circuit 9 --format json",
                        "./asylia screen examples/every-circuit.json --every-circuit"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        if (arguments.has(EVERY_CIRCUIT)) {
            return everywhere(matter, arguments, world);
        }
        var determination = matter.determine();
        var screening = Screening.of(determination, world.doors().get());
        var position = Position.of(determination);
        return Formats.isJson(arguments)
                ? Json.pretty(ScreenJson.of(screening, StageJson.brief(position)))
                : ScreenText.of(screening, name, StageText.line(position, name), matter.asked(), world.look());
    }

    private static String everywhere(Matter matter, Arguments arguments, World world) {
        if (arguments.has(FrameOptions.CIRCUIT) || arguments.has(FrameOptions.COURT)) {
            throw new WrongInput("Give --circuit or --court, or --every-circuit, not both.");
        }
        var across =
                AcrossCircuits.of(matter.determineEverywhere(), world.doors().get());
        return Formats.isJson(arguments)
                ? Json.pretty(CircuitsJson.of(across))
                : CircuitsText.of(across, arguments.operand(0), world.look());
    }
}
