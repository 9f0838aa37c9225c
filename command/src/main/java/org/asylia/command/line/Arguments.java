package org.asylia.command.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed after a verb, already held against its usage.
///
/// @param operands the words, in order; no fewer than are required
/// @param options the values of each option that was given, by its name; none for an option without a value
public record Arguments(List<String> operands, Map<String, List<String>> options) {

    public Arguments {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /// A word that the verb's usage requires.
    public String operand(int place) {
        return operands.get(place);
    }

    public boolean has(Option option) {
        return options.containsKey(option.name());
    }

    public Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    public List<String> values(Option option) {
        return options.getOrDefault(option.name(), List.of());
    }
}
