package org.asylia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The wall time of whole commands, started one after the other in turn: a second `./asylia screen`, and beside it a
/// bare JVM and the same program without its cache.
final class Start {

    private static final int ROUNDS = 11;

    private Start() {}

    static List<String> table(Path root) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var example = root.resolve("examples/minasyan.json").toString();
        millis(List.of(root.resolve("asylia").toString(), "screen", example));
        var jars = product(root).resolve("lib") + "/*";
        var commands = List.of(
                List.of(root.resolve("asylia").toString(), "screen", example),
                List.of(java, "-cp", jars, "org.asylia.command.Main", "screen", example),
                List.of(java, "-version"));
        var names =
                List.of("./asylia screen, second start", "plain alternative: java without flags or cache", "bare JVM");
        var times = new long[commands.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                times[i][round] = millis(commands.get(i));
            }
        }
        var table = new ArrayList<String>();
        for (int i = 0; i < commands.size(); i++) {
            Arrays.sort(times[i]);
            table.add("%-48s %6d ms [%d..%d]"
                    .formatted(names.get(i), times[i][ROUNDS / 2], times[i][0], times[i][ROUNDS - 1]));
        }
        return table;
    }

    /// Where the launcher keeps what it built last; it has just been run, so that it is there.
    private static Path product(Path root) throws IOException {
        var products = root.resolve("target/product");
        return products.resolve(Files.readString(products.resolve("current")).strip());
    }

    private static long millis(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("'" + String.join(" ", command) + "' ended with status " + status + ".");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
