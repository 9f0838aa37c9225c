package org.asylia.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.command.Shell;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;

/// What the command line answers to what is typed.
record Typed(int status, String output, String errors) {

    private static final Look LOOK = Look.of(false, Map.of(), "UTF-8");

    static Typed rescreen(String... words) {
        var all = new ArrayList<>(List.of("rescreen"));
        all.addAll(List.of(words));
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var world = new World(
                () -> Here.LAW,
                () -> Doors.ALL,
                () -> LocalDate.of(2026, 10, 1),
                new ByteArrayInputStream(new byte[0]),
                LOOK);
        int status = new Shell(world, output, errors, LOOK).run(all);
        return new Typed(status, text(output), text(errors));
    }

    /// Two days with a change of law between them, as JSON.
    static Typed json(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--before", "2025-08-01", "--after", "2026-10-01", "--format", "json"));
        return rescreen(all.toArray(String[]::new));
    }

    /// The output, where there is one.
    String answered() {
        if (status != 0) {
            throw new AssertionError("status " + status + ": " + errors);
        }
        return output;
    }

    /// The lines of a report, in no order: matters are told in the order of their names, or of their files.
    static TreeSet<String> lines(String json) {
        var lines = new TreeSet<String>();
        json.lines().map(line -> line.replaceAll(",$", "")).forEach(lines::add);
        return lines;
    }

    /// The errors on one line.
    String said() {
        return errors.replaceAll("\\s+", " ");
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
