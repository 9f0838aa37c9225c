package org.asylia.command.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.FactValue;
import org.asylia.casefile.Json;
import org.asylia.command.answers.DiffJson;
import org.asylia.command.answers.DiffText;
import org.asylia.command.answers.Difference;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.words.Words;

/// `diff`: what would change if a fact, the day, the circuit or a reading were another one.
public final class Diff implements Verb {

    private static final Option SET = Option.of(
                    "--set",
                    "FACT=VALUE",
                    "another value of a fact, as often as you like; of an entry, ITEM/FACT=VALUE")
            .repeated();

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "what would change with another fact, day, circuit or reading",
                List.of(CaseInput.CASE),
                Stream.concat(Stream.of(SET), Stream.concat(FrameOptions.ALL.stream(), Stream.of(Formats.FORMAT)))
                        .toList(),
                List.of("The case as its file has it is compared with the case as changed by these options. The file"
                        + " itself stays as it is."),
                List.of(
                        "./asylia diff examples/minasyan.json --as-of 2026-10-01",
                        "./asylia diff examples/minasyan.json --set arrivals[1]/arrival.date=2001-03"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        if (!arguments.has(SET) && FrameOptions.ALL.stream().noneMatch(arguments::has)) {
            throw new WrongInput(
                    "diff needs something to change: --set, --as-of, --circuit, --court, --review or --reading."
                            + " See: ./asylia diff --help");
        }
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var changes = new ArrayList<String>();
        var file = matter.file();
        for (var assignment : arguments.values(SET)) {
            var value = FactValue.of(file, assignment);
            changes.add(inWords(file, value));
            file = file.with(value);
        }
        var frame = matter.file().frame().orOn(world.today().get());
        var determiner = new Determiner(matter.law());
        var difference = Difference.between(
                new Difference.Side(determiner.determine(matter.file().about(), frame), matter.filed()),
                new Difference.Side(determiner.determine(file.about(), matter.frame()), matter.asked()),
                world.doors().get(),
                changes);
        return Formats.isJson(arguments)
                ? Json.pretty(DiffJson.of(difference))
                : DiffText.of(difference, name, world.look());
    }

    private static String inWords(CaseFile file, FactValue value) {
        var fact = value.fact();
        var item = Items.at(file.about().root(), value.item());
        return (value.item().isEmpty() ? "" : value.item() + "/") + fact.key() + ": "
                + Words.of(fact, item.content(fact)) + " -> " + Words.of(fact, value.content());
    }
}
