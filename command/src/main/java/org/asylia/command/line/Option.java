package org.asylia.command.line;

import java.util.List;

/// One option of a verb.
///
/// @param name as typed, such as `--as-of`
/// @param value what stands for its value in help, such as `DATE`; empty for an option without one
/// @param choices the values it takes, if they are few
/// @param repeats whether it may be given more than once
/// @param says what it does
public record Option(String name, String value, List<String> choices, boolean repeats, String says) {

    public Option {
        choices = List.copyOf(choices);
    }

    public static Option flag(String name, String says) {
        return new Option(name, "", List.of(), false, says);
    }

    public static Option of(String name, String value, String says) {
        return new Option(name, value, List.of(), false, says);
    }

    public static Option oneOf(String name, List<String> choices, String says) {
        return new Option(name, String.join("|", choices), choices, false, says);
    }

    /// The same option, given as often as one likes.
    public Option repeated() {
        return new Option(name, value, choices, true, says);
    }

    public boolean takesValue() {
        return !value.isEmpty();
    }

    /// As help shows it: `--as-of DATE`.
    public String usage() {
        return takesValue() ? name + " " + value : name;
    }
}
