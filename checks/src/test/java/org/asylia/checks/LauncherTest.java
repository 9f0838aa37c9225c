package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher as a user meets it: from a shell, in whatever folder.
class LauncherTest {

    @TempDir
    Path elsewhere;

    @Test
    void readmeCommandOne_printsADetermination_andNothingElseOnStandardOutput() throws Exception {
        Path example = House.root().resolve("examples/minasyan.json");
        assertTrue(Files.exists(example), "the README names examples/minasyan.json");
        Run run = asylia(House.root().resolve("asylia"), "screen", example.toString());
        assertEquals(0, run.status(), run.errors());
        assertTrue(run.output().lines().count() > 5, run.output());
        assertFalse(run.output().contains("building"), run.output());
    }

    @Test
    void wrongInput_keepsTheProgramsExitStatus_throughASymbolicLink_fromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("asylia link"), House.root().resolve("asylia"));
        Files.writeString(elsewhere.resolve("not json.json"), "{");
        Run run = asylia(link, "screen", "not json.json");
        assertEquals(2, run.status(), run.errors());
        assertEquals("", run.output());
        assertFalse(run.errors().contains("Exception"), run.errors());
    }

    /// What only `--spark` needs is in a product of its own: nobody else fetches it.
    @Test
    void theSmallProduct_holdsNothingOfSpark() throws Exception {
        assertEquals(0, asylia(House.root().resolve("asylia"), "--help").status());
        Path products = House.root().resolve("target/product");
        Path current =
                products.resolve(Files.readString(products.resolve("current")).strip());
        try (var jars = Files.list(current.resolve("lib"))) {
            var names = jars.map(jar -> jar.getFileName().toString()).sorted().toList();
            assertTrue(names.stream().anyMatch(name -> name.startsWith("command-")), names::toString);
            assertTrue(names.stream().noneMatch(name -> name.matches("(spark|hadoop|scala|netty).*")), names::toString);
        }
    }

    private Run asylia(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(arguments));
        Path output = elsewhere.resolve("output");
        Path errors = elsewhere.resolve("errors");
        int status = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new Run(status, text(output), text(errors));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private record Run(int status, String output, String errors) {}
}
