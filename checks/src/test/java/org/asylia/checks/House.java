package org.asylia.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where things are: the rooms of the house, their sources and their compiled classes.
final class House {

    /// The shipped rooms, in the direction of the arrows: each may use those before it.
    static final List<String> ROOMS = List.of(
            "engine",
            "dates",
            "law",
            "book",
            "casefile",
            "calendar",
            "caseload",
            "court",
            "screening",
            "interview",
            "command",
            "spark",
            "web");

    private House() {}

    /// The folder that holds the launcher, found from wherever the tests run.
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("asylia"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder above '" + Path.of("").toAbsolutePath()
                    + "' holds the launcher 'asylia'. Run the tests inside the checkout.");
        }
        return folder;
    }

    static Path classes(String room) {
        return root().resolve(room).resolve("target/classes");
    }

    static List<Path> mainSources(String room) {
        return below(root().resolve(room).resolve("src/main/java"), ".java");
    }

    static List<Path> classFiles(String room) {
        return below(classes(room), ".class").stream()
                .filter(file -> !file.endsWith("module-info.class"))
                .toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
