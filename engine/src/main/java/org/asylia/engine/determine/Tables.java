package org.asylia.engine.determine;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// Looks things up in dated tables.
public final class Tables {

    private Tables() {}

    /// Whether the table has a row for the code on every day of the range (yes), on none (no, if the table is
    /// complete), or on some.
    public static Answer lists(DatedTable table, String code, DateRange on) {
        boolean touched = false;
        for (var row : table.rows()) {
            if (row.code().equals(code)) {
                if (row.covers(on.earliest()) && row.covers(on.latest())) {
                    return Answer.YES;
                }
                touched |= touches(row, on);
            }
        }
        return touched || !table.complete() ? Answer.UNKNOWN : Answer.NO;
    }

    /// The same for one day.
    ///
    /// @param day the number of the day, counted from 1970-01-01 as 0
    public static Answer lists(DatedTable table, String code, long day) {
        for (var row : table.rows()) {
            if (row.code().equals(code) && row.covers(day)) {
                return Answer.YES;
            }
        }
        return table.complete() ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean touches(DatedTable.Row row, DateRange on) {
        return !row.from().isAfter(on.latest())
                && row.to().filter(end -> !end.isAfter(on.earliest())).isEmpty();
    }

    /// The amounts that the table may give in the range.
    ///
    /// @throws IllegalArgumentException when it has no row there
    public static NumberRange amount(DatedTable table, DateRange on) {
        var amounts = table.rows().stream()
                .filter(row -> touches(row, on))
                .mapToLong(DatedTable.Row::value)
                .summaryStatistics();
        if (amounts.getCount() == 0) {
            throw new IllegalArgumentException("Table '" + table.id() + "' has no row for " + on + ".");
        }
        return new NumberRange(amounts.getMin(), amounts.getMax());
    }
}
