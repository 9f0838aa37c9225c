package org.asylia.law.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.DatedTable;

/// Reads a list of codes with their days, as a table that rules can ask: a row for each time in which a code stood.
final class DatedRows {

    private static final List<String> COLUMNS = List.of("code", "name", "from", "to", "source", "checked");

    private DatedRows() {}

    /// The table counts as checked on the day on which its longest unchecked row was.
    ///
    /// @param complete whether a code without a row is certainly outside; if not, it is unknown
    static DatedTable read(String file, String id, String title, boolean complete) {
        return table(Sheet.of(DatedRows.class, file, COLUMNS), id, title, complete);
    }

    static DatedTable table(Sheet sheet, String id, String title, boolean complete) {
        var rows = new ArrayList<DatedTable.Row>();
        var checked = LocalDate.MAX;
        for (var row : sheet.rows()) {
            rows.add(row(row));
            var day = row.day("checked");
            checked = day.isBefore(checked) ? day : checked;
        }
        return new DatedTable(id, title, rows, checked, complete);
    }

    /// The days and the source of a row.
    static DatedTable.Row row(Sheet.Row row) {
        var from = row.day("from");
        var to = row.dayIfAny("to");
        if (to.isPresent() && !from.isBefore(to.get())) {
            throw row.wrong("it ends on " + to.get() + ", not after it begins. Check both days.");
        }
        row.need("name");
        return new DatedTable.Row(row.need("code"), 1, from, to, row.need("source"));
    }
}
