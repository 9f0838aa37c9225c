package org.asylia.web;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.asylia.web.desk.Desk;
import org.asylia.web.desk.Wrong;
import org.asylia.web.keep.StorageFault;
import org.asylia.web.keep.WrongKey;

/// Where the web product starts: `serve`, and the office's `requests` and `hours`.
///
/// Exit status: 0 done, 2 what was typed or found is wrong, 1 the program failed.
public final class Main {

    private Main() {}

    static void main(String[] words) {
        var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), output, errors));
    }

    private static int run(List<String> words, PrintStream output, PrintStream errors) {
        try {
            var typed = Typed.read(words);
            return switch (typed.verb()) {
                case SERVE -> new Serve(output, errors).run(typed);
                case REQUESTS, HOURS ->
                    new Desk(output, System.in, Clock.systemDefaultZone())
                            .run(
                                    typed.settings(),
                                    typed.verb() == Typed.Verb.HOURS ? "hours" : "requests",
                                    typed.words());
            };
        } catch (RuntimeException | LinkageError e) {
            return told(e, errors);
        }
    }

    /// Says what went wrong: plainly where it is known, in full where the program itself failed. Nobody has sent
    /// anything yet when a start fails, so that nothing of a person can stand in it.
    private static int told(Throwable failure, PrintStream errors) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Wrong _, WrongKey _ -> {
                    errors.println(cause.getMessage());
                    return 2;
                }
                case UncheckedIOException _ -> {
                    errors.println("A file could not be read or written: " + cause.getMessage());
                    return 1;
                }
                case StorageFault _ -> {
                    errors.println("The database could not do this: " + cause.getCause());
                    return 1;
                }
                default -> {}
            }
        }
        errors.println("The program failed at its start. Please report this, with the lines below:");
        failure.printStackTrace(errors);
        return 1;
    }
}
