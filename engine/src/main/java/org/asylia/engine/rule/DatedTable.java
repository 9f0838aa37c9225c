package org.asylia.engine.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Facts of the world that the law refers to and that change: agreement countries, designations, amounts.
///
/// @param id the stable name
/// @param title what it lists
/// @param rows the rows, each with its dates and source
/// @param checked the day on which the table was last checked
/// @param complete whether a code without a row is certainly outside; if not, it is unknown
public record DatedTable(String id, String title, List<Row> rows, LocalDate checked, boolean complete) {

    public DatedTable {
        rows = List.copyOf(rows);
    }

    /// What it says of one code.
    public DatedTable only(String code) {
        var its = new ArrayList<Row>();
        for (var row : rows) {
            if (row.code().equals(code)) {
                its.add(row);
            }
        }
        return new DatedTable(id, title, its, checked, complete);
    }

    /// One row.
    ///
    /// @param code the country, organization or parameter name
    /// @param value the amount, for a table of amounts; else 1
    /// @param from the first day
    /// @param to the first day on which it no longer applied, if it ended
    /// @param source where this was read
    public record Row(String code, long value, LocalDate from, Optional<LocalDate> to, String source) {

        public boolean covers(LocalDate day) {
            return covers(day.toEpochDay());
        }

        /// @param day the number of the day, counted from 1970-01-01 as 0
        public boolean covers(long day) {
            return day >= from.toEpochDay() && (to.isEmpty() || day < to.get().toEpochDay());
        }
    }

    /// A row without an end, for a list of codes.
    public static Row row(String code, String from, String source) {
        return new Row(code, 1, LocalDate.parse(from), Optional.empty(), source);
    }

    /// A row with an end, for a list of codes.
    public static Row row(String code, String from, String to, String source) {
        return new Row(code, 1, LocalDate.parse(from), Optional.of(LocalDate.parse(to)), source);
    }
}
