package org.asylia.law.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Yield;
import org.asylia.law.tables.Sheet;

/// The amounts of `fees.tsv`: one row for each fee and each time in which its amount stood.
///
/// A row without an amount says that none was charged or found then; the source says which.
public final class FeeTable {

    private static final String FILE = "fees.tsv";
    private static final String NONE = "-";

    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "form",
            "what for",
            "dollars",
            "from",
            "to",
            "day that counts",
            "waivable",
            "source",
            "checked");

    public static final List<Fee> ROWS = read();

    private FeeTable() {}

    /// One row.
    ///
    /// @param id the stable name, as of the rule that owes it
    /// @param agency who takes it
    /// @param form the form, or `-`
    /// @param what what it is for
    /// @param dollars whole United States dollars; empty where none was charged or found
    /// @param from the first day
    /// @param to the first day on which it no longer applied, if it ended
    /// @param counts the day that picks the amount: postmark, receipt, notice or order
    /// @param waivable yes, no, unknown, or `-` where there is nothing to waive
    /// @param source where this was read
    /// @param checked the day on which it was last checked
    public record Fee(
            String id,
            String agency,
            String form,
            String what,
            Optional<Long> dollars,
            LocalDate from,
            Optional<LocalDate> to,
            String counts,
            String waivable,
            String source,
            LocalDate checked) {}

    /// The amounts of one fee as a dated table.
    ///
    /// @throws IllegalArgumentException when there is no such fee
    static DatedTable of(String id) {
        var rows = new ArrayList<DatedTable.Row>();
        var title = "";
        var checked = LocalDate.MIN;
        for (var fee : ROWS) {
            if (fee.id().equals(id)) {
                title = "Fee: " + fee.what();
                checked = fee.checked();
                if (fee.dollars().isPresent()) {
                    rows.add(new DatedTable.Row(id, fee.dollars().get(), fee.from(), fee.to(), fee.source()));
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("There is no fee '" + id + "' in " + FILE + ".");
        }
        return new DatedTable(id, title, rows, checked, true);
    }

    /// The amount of one fee on the day that counts.
    static Yield amount(String id, DateTerm day) {
        return Yield.dollars(new NumberTerm.Parameter(of(id), day));
    }

    private static List<Fee> read() {
        var fees = new ArrayList<Fee>();
        for (var row : Sheet.of(FeeTable.class, FILE, COLUMNS).rows()) {
            fees.add(fee(row));
        }
        return List.copyOf(fees);
    }

    static Fee fee(Sheet.Row row) {
        return new Fee(
                row.need("id"),
                row.need("agency"),
                row.need("form"),
                row.need("what for"),
                dollars(row),
                row.day("from"),
                row.dayIfAny("to"),
                row.need("day that counts"),
                row.oneOf("waivable", List.of("yes", "no", "unknown", NONE)),
                row.need("source"),
                row.day("checked"));
    }

    private static Optional<Long> dollars(Sheet.Row row) {
        try {
            return row.need("dollars").equals(NONE) ? Optional.empty() : Optional.of(Long.valueOf(row.get("dollars")));
        } catch (NumberFormatException _) {
            throw row.wrong("'" + row.get("dollars") + "' is no amount in whole dollars. Write it like 560, or " + NONE
                    + " where none was charged or found.");
        }
    }
}
