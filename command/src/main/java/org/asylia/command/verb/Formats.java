package org.asylia.command.verb;

import java.util.List;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;

/// The option that chooses between an answer for people and one for programs.
final class Formats {

    static final Option FORMAT =
            Option.oneOf("--format", List.of("text", "json"), "text to read (the default), or JSON for other programs");

    private Formats() {}

    static boolean isJson(Arguments arguments) {
        return arguments.value(FORMAT).filter("json"::equals).isPresent();
    }
}
