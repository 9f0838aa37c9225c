package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.answers.WhyJson;
import org.asylia.command.answers.WhyText;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Nearest;
import org.asylia.command.line.Operand;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;

/// `why`: the explanation of one conclusion.
public final class Why implements Verb {

    private static final Option ABOUT = Option.of(
            "--about", "ITEM", "the entry to explain it for, such as countries[VE].claims[gang]; else the whole case");

    @Override
    public String name() {
        return "why";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "why one conclusion is what it is: the decisive reasons only",
                List.of(Operand.required("RULE", "a rule's id, as screen and law show it"), CaseInput.CASE),
                Stream.of(List.of(ABOUT), FrameOptions.ALL, List.of(Formats.FORMAT))
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        "Where the rule leaves something to judgment, decisions on facts like these follow, for and"
                                + " against, with how each stands in this frame.",
                        "docs/law-json.md describes the JSON."),
                List.of("./asylia why asylum.bar.one-year examples/minasyan.json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var matter = Matter.read(arguments.operand(1), arguments, world);
        var rule = Rules.find(arguments.operand(0), matter.law());
        var about = arguments.value(ABOUT).orElse("");
        var paths = List.copyOf(Items.of(matter.file().about().root()).keySet());
        if (!paths.contains(about)) {
            throw new WrongInput("There is no entry '" + about + "' in the case." + Nearest.didYouMean(about, paths)
                    + (paths.size() == 1
                            ? ""
                            : " There are: " + String.join(", ", paths.subList(1, paths.size())) + "."));
        }
        return Formats.isJson(arguments)
                ? Json.pretty(new WhyJson(matter.determine()).of(rule, about))
                : new WhyText(matter.determine(), world.look(), matter.asked()).of(rule, about);
    }
}
