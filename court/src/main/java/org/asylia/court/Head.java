package org.asylia.court;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first line of a file: which column stands where.
///
/// @param size how many columns there are
/// @param columns for each place of a row the column that is looked at there, if any
/// @param missing the columns that are looked at elsewhere and not there
/// @param others the columns that are there and not looked at
record Head(int size, List<Optional<Table.Column>> columns, List<String> missing, List<String> others) {

    Head {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    /// @throws CourtRefused when a column is missing that every row needs, or stands there twice
    static Head of(Table table, byte[] line) {
        var names = new ArrayList<String>();
        for (var name : new String(line, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .replace("\0", "")
                .split("\t", -1)) {
            names.add(name.replace("\"", "").strip());
        }
        var columns = new ArrayList<Optional<Table.Column>>();
        var others = new ArrayList<String>();
        for (var name : names) {
            var column = column(table, name);
            if (column.isPresent() && columns.contains(column)) {
                throw new CourtRefused(table.name() + " has the column " + name + " twice in its head.");
            }
            columns.add(column);
            if (column.isEmpty()) {
                others.add(name);
            }
        }
        var missing = new ArrayList<String>();
        for (var column : table.columns()) {
            if (!columns.contains(Optional.of(column))) {
                missing.add(column.name());
                if (column.isNeeded()) {
                    throw new CourtRefused("The first line of " + table.name() + " does not name the column "
                            + column.name() + ". Is the file parted by tabs, with its head?");
                }
            }
        }
        return new Head(names.size(), columns, missing, others);
    }

    private static Optional<Table.Column> column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equalsIgnoreCase(name)
                        || !column.also().isEmpty() && column.also().equalsIgnoreCase(name))
                .findFirst();
    }
}
