package org.asylia.law.fees;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Yield;
import org.jspecify.annotations.Nullable;

/// The amounts of `fees.tsv`: one row for each fee and each time in which its amount stood.
///
/// A row without an amount says that none was charged or found then; the source says which.
public final class FeeTable {

    private static final String FILE = "fees.tsv";
    private static final String NONE = "-";

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
        try (var file = FeeTable.class.getResourceAsStream(FILE)) {
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fee> parse(@Nullable InputStream file) throws IOException {
        if (file == null) {
            throw new IllegalStateException("The fee table " + FILE + " is missing from the program. Build it again.");
        }
        var fees = new ArrayList<Fee>();
        var lines =
                new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        for (var line : lines.subList(1, lines.size())) {
            fees.add(fee(line.split("\t", -1)));
        }
        return List.copyOf(fees);
    }

    private static Fee fee(String[] cell) {
        return new Fee(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                cell[4].equals(NONE) ? Optional.empty() : Optional.of(Long.valueOf(cell[4])),
                LocalDate.parse(cell[5]),
                cell[6].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell[6])),
                cell[7],
                cell[8],
                cell[9],
                LocalDate.parse(cell[10]));
    }
}
