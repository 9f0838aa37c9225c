package org.asylia.web.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.asylia.web.Settings;
import org.asylia.web.keep.Database;
import org.asylia.web.keep.Hours;
import org.asylia.web.keep.Requests;
import org.asylia.web.keep.Secrets;

/// The office's commands. They open the same database as the server, also while it runs.
public final class Desk {

    private final PrintStream output;
    private final InputStream input;
    private final Clock clock;

    /// @param input what `--text -` reads
    public Desk(PrintStream output, InputStream input, Clock clock) {
        this.output = output;
        this.input = input;
        this.clock = clock;
    }

    /// @param verb `requests` or `hours`
    /// @param words what was typed after it
    /// @return the exit status
    /// @throws Wrong when what was typed cannot be used
    public int run(Settings settings, String verb, List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            output.println(verb.equals("hours") ? HoursDesk.USAGE : RequestsDesk.USAGE);
            return 0;
        }
        if (!Files.exists(settings.database())) {
            throw new Wrong("There is no database at '" + settings.database() + "' yet: it is made when ./asylia serve"
                    + " starts. If it is elsewhere, say so with --data DIR.");
        }
        try (var database = Database.open(settings.database())) {
            var secrets = Secrets.of(settings.key(), database);
            var requests = new Requests(database, secrets.key());
            var text = verb.equals("hours")
                    ? new HoursDesk(new Hours(database), clock).run(words)
                    : new RequestsDesk(requests, clock, this::typed).run(words);
            output.print(text);
            return 0;
        }
    }

    private String typed() {
        try {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
