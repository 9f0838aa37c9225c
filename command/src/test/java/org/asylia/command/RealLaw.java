package org.asylia.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;

/// The command line with the real law, and the examples of the repository.
final class RealLaw {

    static final Path EXAMPLES = Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");

    private RealLaw() {}

    static Typed typed(String... words) {
        var world = new World(
                ProtectionLaw::ruleSet, () -> Doors.ALL, () -> Typed.TODAY, InputStream.nullInputStream(), Look.PLAIN);
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, Look.PLAIN).run(List.of(words));
        return new Typed(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}
