package org.asylia.command.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a verb is used: its words, its options, and an example.
///
/// @param verb as typed, such as `screen`
/// @param summary what it gives, in one line
/// @param operands the words it works on, in order
/// @param options its options, in the order of help
/// @param notes paragraphs that help shows after the options
/// @param examples commands that work as they stand
public record Usage(
        String verb,
        String summary,
        List<Operand> operands,
        List<Option> options,
        List<String> notes,
        List<String> examples) {

    public Usage {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
    }

    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /// `screen CASE.json [--as-of DATE] [--review]`.
    public String synopsis() {
        var words = new ArrayList<String>();
        words.add(verb);
        operands.forEach(operand -> words.add(operand.usage()));
        options.forEach(option -> words.add("[" + option.usage() + "]" + (option.repeats() ? "..." : "")));
        return String.join(" ", words);
    }
}
