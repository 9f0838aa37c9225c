package org.asylia.law.citator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A table of columns parted by tabs, whose first line names them. Every message names the file and the line.
final class Table {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /// @throws IllegalArgumentException naming the line that has too few or too many columns
    Table(String name, List<String> lines, List<String> columns) {
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

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One line of the table.
    final class Row {
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
        String get(String column) {
            return cells.get(columns.indexOf(column));
        }

        /// What stands in a column that must not be empty.
        String need(String column) {
            var cell = get(column);
            if (cell.isEmpty()) {
                throw wrong("the column '" + column + "' is empty. Fill it in.");
            }
            return cell;
        }

        /// The entries of a column, parted by commas.
        Set<String> all(String column) {
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

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(name + ", line " + line + ": " + what);
        }

        IllegalArgumentException notAmong(String column, String choices) {
            return wrong("'" + get(column) + "' is not a value of '" + column + "'. Use " + choices + ".");
        }
    }
}
