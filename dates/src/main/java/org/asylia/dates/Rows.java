package org.asylia.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a table in this room: tab-separated; lines that begin with `#` speak to people; the first other line
/// names the columns.
final class Rows {

    private Rows() {}

    static List<List<String>> of(String table) {
        var stream = Objects.requireNonNull(Rows.class.getResourceAsStream(table), table);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
