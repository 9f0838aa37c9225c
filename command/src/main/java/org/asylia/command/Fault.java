package org.asylia.command;

import java.util.Locale;
import java.util.stream.Stream;

/// The program failed. The code is the same for the same cause and holds nothing of anybody's file.
///
/// @param code such as `K4Q7-2ZP1`
/// @param steps where it happened: the kind of failure and the program's own steps, without any message
record Fault(String code, String steps) {

    static Fault of(Throwable failure) {
        var cause = failure instanceof ExceptionInInitializerError && failure.getCause() != null
                ? failure.getCause()
                : failure;
        var where = Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.asylia."))
                .limit(3)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .toList();
        var steps = cause.getClass().getName() + " at " + String.join(" < ", where);
        var digits = Long.toString(Integer.toUnsignedLong(steps.hashCode()), 36).toUpperCase(Locale.ROOT);
        return new Fault("F-" + digits, steps);
    }

    String message() {
        return """
                Asylia failed, code %s. This is a fault of the program, not of what you typed.
                Nothing was stored or sent.

                Please report it: say the code, these steps, and the command without the case
                file. Never attach a real person's file. CONTRIBUTING.md says where.
                %s""".formatted(code, steps);
    }
}
