package org.asylia.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFolderTest {

    private static final Map<String, String> OLD = Map.of("index.html", "old", "rules/a.html", "a");
    private static final Map<String, String> NEW = Map.of("index.html", "new");

    @TempDir
    Path above;

    @Test
    void aNewFolderAndAnEmptyOneAreTaken() throws IOException {
        write("new/book", OLD);
        assertEquals("a", Files.readString(above.resolve("new/book/rules/a.html")));
        Files.createDirectory(above.resolve("empty"));
        write("empty", NEW);
        assertEquals("new", Files.readString(above.resolve("empty/index.html")));
    }

    @Test
    void anEarlierBookIsReplaced_andNothingOfItStays() throws IOException {
        write("book", OLD);
        write("book", NEW);
        assertEquals("new", Files.readString(above.resolve("book/index.html")));
        assertFalse(Files.exists(above.resolve("book/rules")));
        assertEquals(List.of("book"), beside());
    }

    @Test
    void aFolderWithAnythingElseIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectory(above.resolve("mine")).resolve("notes.txt"), "mine");
        assertTrue(objection("mine").orElseThrow().contains("notes.txt"));
        write("book", OLD);
        Files.writeString(above.resolve("book/rules/own.txt"), "mine");
        assertTrue(objection("book").orElseThrow().contains("rules/own.txt"));
        Files.writeString(above.resolve("file"), "");
        assertTrue(objection("file").orElseThrow().contains("is not a folder"));
    }

    @Test
    void aListThatIsNotOursDoesNotOpenAFolder() throws IOException {
        var folder = Files.createDirectory(above.resolve("other"));
        Files.writeString(folder.resolve(BookFolder.LIST), "a list of mine\n");
        assertTrue(objection("other").isPresent());
    }

    @Test
    void whatFailsHalfWay_leavesTheEarlierBook_andNoTrace() throws IOException {
        write("book", OLD);
        var impossible = Map.of("rules", "a file", "rules/a.html", "and a folder");
        assertThrows(IOException.class, () -> new BookFolder(above.resolve("book")).write(impossible));
        assertEquals("old", Files.readString(above.resolve("book/index.html")));
        assertEquals(List.of("book"), beside());
    }

    private void write(String name, Map<String, String> files) throws IOException {
        assertEquals(Optional.empty(), objection(name));
        new BookFolder(above.resolve(name)).write(files);
    }

    private Optional<String> objection(String name) throws IOException {
        return new BookFolder(above.resolve(name)).objection();
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(above)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
