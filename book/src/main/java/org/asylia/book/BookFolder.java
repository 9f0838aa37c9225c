package org.asylia.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A folder that holds the book and nothing else.
///
/// The book is written beside it first and moved into its place when it is whole. An earlier book is replaced; a folder
/// that holds anything else is left alone.
public final class BookFolder {

    /// The file that names every file of the book, so that the next one knows what it may replace.
    static final String LIST = "asylia-book.txt";

    private static final String FIRST_LINE = "asylia-book/1";

    private final Path folder;

    public BookFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Why the book cannot be put here; empty when it can.
    public Optional<String> objection() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("'" + folder + "' is not a folder.");
        }
        var own = new HashSet<>(listed());
        for (var file : files()) {
            if (!own.contains(file)) {
                return Optional.of("'" + folder + "' holds other files, such as '" + file
                        + "', and the book replaces its folder as a whole.");
            }
        }
        return Optional.empty();
    }

    /// The paths of the book that lies here; none where there is none.
    private List<String> listed() throws IOException {
        var list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        var lines = Files.readAllLines(list);
        return lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE) ? List.of() : lines;
    }

    private Set<String> files() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals(LIST) || !isBook())
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isBook() {
        try {
            return !listed().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    /// Puts the book here.
    ///
    /// @throws IOException when it cannot be written; what was here before is still here
    public void write(Map<String, String> files) throws IOException {
        var parent = Optional.ofNullable(folder.getParent()).orElse(folder);
        Files.createDirectories(parent);
        var fresh = Files.createTempDirectory(parent, "." + folder.getFileName() + ".new-");
        try {
            for (var file : files.entrySet()) {
                var path = fresh.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            Files.writeString(fresh.resolve(LIST), FIRST_LINE + "\n" + String.join("\n", files.keySet()) + "\n");
            readable(fresh);
            replace(fresh, parent);
        } finally {
            remove(fresh);
        }
    }

    /// A temporary folder is for its owner only; a book is for everybody who may see what lies beside it.
    private static void readable(Path fresh) throws IOException {
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void replace(Path fresh, Path parent) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder);
            return;
        }
        var old = Files.createTempDirectory(parent, "." + folder.getFileName() + ".old-");
        Files.delete(old);
        Files.move(folder, old);
        try {
            Files.move(fresh, folder);
        } catch (IOException e) {
            Files.move(old, folder);
            throw e;
        }
        remove(old);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> below = Files.walk(folder)) {
            inside = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : inside) {
            Files.delete(file);
        }
    }
}
