package org.asylia.court;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Walks the rows of one table in two releases side by side, in the order of case and own number.
final class TableWalk {

    private static final Map<Table, String> COURTS = Map.of(
            Tables.CASES, "UPDATE_SITE", Tables.PROCEEDINGS, "BASE_CITY_CODE", Tables.HEARINGS, "BASE_CITY_CODE");
    private static final Map<Table, String> YEARS = Map.of(
            Tables.CASES, "DATE_OF_ENTRY",
            Tables.PROCEEDINGS, "OSC_DATE",
            Tables.APPLICATIONS, "APPL_RECD_DATE",
            Tables.APPEALS, "datAppealFiled",
            Tables.HEARINGS, "ADJ_DATE",
            Tables.CUSTODY, "DATDETAINED",
            Tables.JUVENILES, "DATCREATEDON");

    private final Table table;
    private final Comparison.Listener listener;
    private final Map<String, Long> byCourt = new TreeMap<>();
    private final Map<String, Long> byYear = new TreeMap<>();
    private final Map<String, Long> changed = new TreeMap<>();
    private long before;
    private long after;
    private long gone;
    private long come;

    TableWalk(Table table, Comparison.Listener listener) {
        this.table = table;
        this.listener = listener;
    }

    Comparison.Change walk(Path older, Path newer) throws IOException {
        try (var left = new KeptRows.Reader(older, table);
                var right = new KeptRows.Reader(newer, table)) {
            boolean hasLeft = left.next();
            boolean hasRight = right.next();
            while (hasLeft || hasRight) {
                int order = !hasLeft ? 1 : !hasRight ? -1 : order(left, right);
                if (order < 0) {
                    gone(left);
                } else if (order > 0) {
                    come++;
                } else {
                    both(left, right);
                }
                before += order <= 0 ? 1 : 0;
                after += order >= 0 ? 1 : 0;
                hasLeft = order <= 0 ? left.next() : hasLeft;
                hasRight = order >= 0 ? right.next() : hasRight;
            }
        }
        return new Comparison.Change(table.name(), before, after, gone, come, byCourt, byYear, changed);
    }

    private static int order(KeptRows.Reader left, KeptRows.Reader right) {
        return left.number() != right.number()
                ? Long.compare(left.number(), right.number())
                : Long.compare(left.own(), right.own());
    }

    private void gone(KeptRows.Reader row) throws IOException {
        gone++;
        var court = Optional.ofNullable(COURTS.get(table))
                .map(column -> shown(table.column(column), row.row()))
                .orElse("");
        var day = Optional.ofNullable(YEARS.get(table))
                .map(column -> shown(table.column(column), row.row()))
                .orElse("");
        var year = day.length() == 10 ? day.substring(0, 4) : "-";
        byCourt.merge(court.isEmpty() ? "-" : court, 1L, Long::sum);
        byYear.merge(year, 1L, Long::sum);
        listener.gone(table.name(), row.number(), row.own(), court, year);
    }

    /// What was not told before is news, and no change.
    private void both(KeptRows.Reader left, KeptRows.Reader right) throws IOException {
        for (var column : table.columns()) {
            if (column.compared()) {
                var was = shown(column, left.row());
                var is = shown(column, right.row());
                if (!was.isEmpty() && !was.equals(is)) {
                    changed.merge(column.name(), 1L, Long::sum);
                    listener.changed(table.name(), left.number(), left.own(), column.name(), was, is);
                }
            }
        }
    }

    private static String shown(Table.Column column, byte[] row) {
        if (!(column.shape() instanceof Shape.Day || column.shape() instanceof Shape.Month)) {
            return Bundle.words(column, row);
        }
        int day = Bundle.day(column, row);
        return day == Days.NONE
                ? ""
                : day == Days.BEYOND ? "out of range" : Days.day(day).toString();
    }
}
