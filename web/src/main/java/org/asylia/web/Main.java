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
        } catch (Wrong | WrongKey e) {
            errors.println(e.getMessage());
            return 2;
        } catch (UncheckedIOException e) {
            errors.println("A file could not be read or written: " + e.getMessage());
            return 1;
        } catch (StorageFault e) {
            errors.println("The database could not do this: " + e.getCause());
            return 1;
        }
    }
}
