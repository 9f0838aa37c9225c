package org.asylia.law.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table of columns parted by tabs, whose first line names them. Every message names the file and the line.
///
/// ```java
/// for (var row : Sheet.of(Courts.class, "courts.tsv", List.of("name", "city")).rows()) {
///     row.need("name");
/// }
/// ```
public final class Sheet {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /// @throws IllegalArgumentException naming the line that has too few or too many columns
    public Sheet(String name, List<String> lines, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        if (lines.isEmpty() || !List.of(lines.getFirst().split("\t", -1)).equals(columns)) {
            throw new IllegalArgumentException(
                    name + ", line 1: the columns must be " + String.join(", ", columns) + ", parted by tabs.");
        }
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Row(i + 1, List.of(lines.get(i).split("\t", -1))));
        }
    }

    /// The table in a file that lies beside a class.
    ///
    /// @throws IllegalArgumentException naming the line that does not fit
    public static Sheet of(Class<?> beside, String file, List<String> columns) {
        return new Sheet(file, lines(beside, file), columns);
    }

    /// The lines of a file that lies beside a class.
    public static List<String> lines(Class<?> beside, String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + file + " is missing from the program. Build it again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One line of the table.
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
            if (cells.size() != columns.size()) {
                throw wrong("there are " + cells.size() + " columns and not " + columns.size() + ". An empty one still"
                        + " has its tab.");
            }
            for (var cell : cells) {
                if (!cell.equals(cell.strip())) {
                    throw wrong("'" + cell + "' begins or ends with a blank. Take it away.");
                }
            }
        }

        /// What stands in a column; may be empty.
        public String get(String column) {
            return cells.get(columns.indexOf(column));
        }

        /// What stands in a column that must not be empty.
        public String need(String column) {
            var cell = get(column);
            if (cell.isEmpty()) {
                throw wrong("the column '" + column + "' is empty. Fill it in.");
            }
            return cell;
        }

        /// The day in a column that must have one.
        public LocalDate day(String column) {
            try {
                return LocalDate.parse(need(column));
            } catch (DateTimeException _) {
                throw wrong("'" + get(column) + "' in the column '" + column
                        + "' is no day of the calendar. Write it like 2018-06-11.");
            }
        }

        /// The day in a column that may be empty.
        public Optional<LocalDate> dayIfAny(String column) {
            return get(column).isEmpty() ? Optional.empty() : Optional.of(day(column));
        }

        /// What stands in a column that takes only these values.
        public String oneOf(String column, List<String> choices) {
            if (!choices.contains(need(column))) {
                throw notAmong(column, String.join(", ", choices));
            }
            return get(column);
        }

        /// The entries of a column, parted by commas.
        public Set<String> all(String column) {
            var entries = new LinkedHashSet<String>();
            if (!get(column).isEmpty()) {
                for (var entry : get(column).split(",", -1)) {
                    if (entry.isBlank() || !entries.add(entry)) {
                        throw wrong("the column '" + column + "' has '" + entry + "' empty or twice.");
                    }
                }
            }
            return entries;
        }

        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(name + ", line " + line + ": " + what);
        }

        public IllegalArgumentException notAmong(String column, String choices) {
            return wrong("'" + get(column) + "' is not a value of '" + column + "'. Use " + choices + ".");
        }
    }
}
