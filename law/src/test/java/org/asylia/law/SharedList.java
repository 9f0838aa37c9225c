package org.asylia.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of the research that this law was written from. It lies beside the repository, and is not always there.
public final class SharedList {

    private SharedList() {}

    /// The rows by their first column, or empty, with a line that says so.
    public static Optional<Map<String, List<String>>> named(String name) {
        var path = Path.of("..", "..", "shared", "law", name);
        if (!Files.exists(path)) {
            System.out.println("Not compared with ../shared/law/" + name + ": it is not beside this repository.");
            return Optional.empty();
        }
        try {
            return Optional.of(rows(Files.readAllLines(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a table by their first column; the first line holds the names of the columns.
    static Map<String, List<String>> rows(List<String> lines) {
        var rows = new LinkedHashMap<String, List<String>>();
        lines.stream().skip(1).map(line -> List.of(line.split("\t", -1))).forEach(row -> rows.put(row.getFirst(), row));
        return rows;
    }
}
