package org.asylia.court;

import java.util.List;

/// One table of the release, and how its rows are kept.
///
/// A kept row holds the number of its case, the line it stands on, its own number, then the kept columns.
public final class Table {

    static final int CASE = 0;
    static final int LINE = 8;
    static final int OWN = 16;
    private static final int HEAD = 24;

    private final String name;
    private final List<Column> columns;
    private final int width;

    /// One column that is looked at.
    ///
    /// @param name as the head of the file has it
    /// @param also another name it had in older releases; may be empty
    /// @param shape what may stand in it
    /// @param place where its value is kept in a row; [#NOWHERE] when it is only checked
    /// @param compared whether a later release that says something else changes what was told before
    record Column(String name, String also, Shape shape, int place, boolean compared) {
        static final int NOWHERE = -1;

        boolean isKept() {
            return place != NOWHERE;
        }

        boolean isNeeded() {
            return shape instanceof Shape.Key;
        }
    }

    /// @param rows the rows of `columns.tsv` for this table
    Table(String name, List<org.asylia.law.tables.Sheet.Row> rows) {
        this.name = name;
        int place = HEAD;
        var all = new java.util.ArrayList<Column>();
        for (var row : rows) {
            var type = row.need("type");
            var shape = Shape.of(type);
            int at = switch (type) {
                case "case" -> CASE;
                case "own" -> OWN;
                default ->
                    row.oneOf("use", List.of("compare", "keep", "check")).equals("check") ? Column.NOWHERE : place;
            };
            if (at == place) {
                place += shape.width();
            }
            all.add(new Column(
                    row.need("column"),
                    row.get("also"),
                    shape,
                    at,
                    row.get("use").equals("compare")));
        }
        this.columns = List.copyOf(all);
        this.width = place;
    }

    /// The name of its file, without the ending.
    public String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    int width() {
        return width;
    }

    /// Where a kept column lies in a row.
    int place(String column) {
        return column(column).place();
    }

    Column column(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .filter(Column::isKept)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " keeps no column '" + column + "'."));
    }

    /// What tells rows of this form from others: the columns, their places, their shapes.
    String form() {
        var form = new StringBuilder(name).append(' ').append(width);
        columns.stream()
                .filter(Column::isKept)
                .forEach(column -> form.append(' ')
                        .append(column.name())
                        .append('@')
                        .append(column.place())
                        .append(':')
                        .append(column.shape().width()));
        return form.toString();
    }
}
