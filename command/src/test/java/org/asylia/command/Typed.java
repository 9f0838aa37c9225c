package org.asylia.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.World;

/// What came of a command that was typed, run in this process.
///
/// @param status the exit status
/// @param output what stood on standard output
/// @param errors what stood on standard error
record Typed(int status, String output, String errors) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Typed command(String... words) {
        return with("", Look.PLAIN, words);
    }

    /// With something on standard input.
    static Typed with(String input, Look look, String... words) {
        var world = new World(
                () -> SmallLaw.LAW,
                () -> SmallDoors.ALL,
                () -> TODAY,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                look);
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, look).run(List.of(words));
        return new Typed(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    /// The path of a case file of these tests.
    static String file(String name) {
        var path = Path.of("src/test/resources/org/asylia/command", name);
        return (Files.exists(path) ? path : Path.of("command").resolve(path)).toString();
    }

    static String text(String name) {
        try {
            return Files.readString(Path.of(file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return output.lines().toList();
    }

    /// What stood on standard error as one line: where it breaks depends on the length of the paths it names, and a
    /// path under a temporary folder is not equally long every time.
    String complaint() {
        return errors.replaceAll("\\s+", " ").strip();
    }
}
