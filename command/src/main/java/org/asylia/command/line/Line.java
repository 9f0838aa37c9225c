package org.asylia.command.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Reads what was typed after a verb. Only the verb that was typed is described to picocli, and without annotations:
/// that is what keeps starting quick.
public final class Line {

    private final Usage usage;
    private final Fit fit;

    private Line(Usage usage) {
        this.usage = usage;
        this.fit = new Fit(usage);
    }

    /// @throws WrongInput naming the word that does not fit, and what to do
    public static Arguments read(Usage usage, List<String> words) {
        return new Line(usage).read(words);
    }

    private Arguments read(List<String> words) {
        try {
            return fit.check(arguments(new CommandLine(spec()).parseArgs(words.toArray(String[]::new))));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw fit.unknown(e.getUnmatched().getFirst());
        } catch (CommandLine.ParameterException e) {
            throw fit.wrong(String.valueOf(e.getMessage()));
        }
    }

    private CommandSpec spec() {
        var spec = CommandSpec.create().name(usage.verb()).interpolateVariables(false);
        spec.parser().collectErrors(false);
        for (var option : usage.options()) {
            spec.addOption(OptionSpec.builder(option.name())
                    .arity(option.takesValue() ? "1" : "0")
                    .paramLabel(option.value())
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
        }
        spec.addPositional(PositionalParamSpec.builder()
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return spec;
    }

    private Arguments arguments(CommandLine.ParseResult parsed) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (var option : usage.options()) {
            if (parsed.hasMatchedOption(option.name())) {
                var values = parsed.matchedOption(option.name()).stringValues();
                options.put(option.name(), option.takesValue() ? values : List.of());
            }
        }
        return new Arguments(operands(parsed.matchedPositionalValue(0, List.of())), options);
    }

    private List<String> operands(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
