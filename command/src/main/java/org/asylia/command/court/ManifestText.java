package org.asylia.command.court;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.court.Account;
import org.asylia.court.Manifest;
import org.asylia.court.Reason;
import org.asylia.court.Told;

/// What an import read, took and left, to read.
public final class ManifestText {

    private static final int NAME = 22;
    private static final int NUMBER = 13;

    private final Manifest manifest;
    private final Page page;

    private ManifestText(Manifest manifest, Look look) {
        this.manifest = manifest;
        this.page = new Page(look);
    }

    public static String of(Manifest manifest, Look look) {
        return new ManifestText(manifest, look).text();
    }

    private String text() {
        page.row(
                0, Cell.rest("Public court data, release " + manifest.release()).in(Tone.STRONG));
        page.line(2, "Imported on " + manifest.imported() + ", read as of " + manifest.asOf() + ".");
        rows();
        manifest.tables().forEach(this::left);
        manifest.tables().forEach(this::columns);
        matters();
        told();
        page.heading("Files as read");
        for (var table : manifest.tables()) {
            page.line(2, table.table() + "  " + number(table.bytes()) + " bytes, SHA-256 " + table.sha256());
        }
        page.line(2, "Rule set " + manifest.lawHash());
        return page.blank()
                .line("Public records of the immigration courts without names, published by the government and in the"
                        + " public domain. They say little of a person's case: what they do not tell stays unknown.")
                .toString();
    }

    private void rows() {
        page.heading("Rows");
        row("", "read", "taken", "rejected", "dropped");
        for (var table : manifest.tables()) {
            row(
                    table.table(),
                    number(table.read()),
                    number(table.taken()),
                    number(table.rejected()),
                    number(table.dropped()));
        }
        manifest.missing().forEach(table -> page.line(2, table + ": not in this release"));
        for (var table : manifest.tables()) {
            if (table.counted() >= 0 && table.counted() != table.read()) {
                page.line(
                        2,
                        table.table() + ": the release itself counts " + number(table.counted()) + " rows, "
                                + number(Math.abs(table.counted() - table.read()))
                                + (table.counted() > table.read() ? " more." : " fewer."));
            }
            if (table.withNul() > 0) {
                page.line(
                        2,
                        table.table() + ": bytes of zero taken out of " + number(table.withNul())
                                + " rows before they were read.");
            }
        }
    }

    private void row(String name, String... numbers) {
        var cells = new Cell[numbers.length + 1];
        cells[0] = Cell.of(NAME, name);
        for (int i = 0; i < numbers.length; i++) {
            cells[i + 1] = Cell.of(NUMBER, numbers[i]);
        }
        page.row(2, cells);
    }

    private void left(Account table) {
        if (table.left().isEmpty()) {
            return;
        }
        page.heading("Not taken from " + table.table());
        table.left().entrySet().stream()
                .sorted(Map.Entry.<Reason, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Reason::key))))
                .forEach(entry -> page.item(
                        2,
                        "%-11s".formatted(number(entry.getValue())),
                        entry.getKey().key() + ": " + entry.getKey().words() + "."));
        table.droppedOf().forEach((court, count) -> page.line(2, "Of court " + court + ": " + number(count) + "."));
    }

    private void columns(Account table) {
        if (!table.missing().isEmpty()) {
            page.blank()
                    .line(table.table() + " lacks columns that are looked at: " + String.join(", ", table.missing())
                            + ". What they tell stays unknown.");
        }
    }

    private void matters() {
        page.heading("Cases, by the circuit of the last court");
        manifest.matters()
                .forEach(
                        (circuit, count) -> row(circuit.isEmpty() ? "not known" : circuitName(circuit), number(count)));
    }

    private static String circuitName(String circuit) {
        return circuit.equals("dc") ? "D.C. Circuit" : "Circuit " + circuit;
    }

    private void told() {
        page.heading("What they tell");
        page.line(
                2,
                "Of the " + manifest.lawFacts() + " facts that the law asks, these tables can tell "
                        + Manifest.tellable()
                        + ". All others stay unknown in every case. docs/court-import.md says why. <= is a day of which only the latest is told.");
        for (var told : Told.values()) {
            long count = manifest.told().getOrDefault(told, 0L);
            page.row(
                    2,
                    Cell.of(27, told.fact() + (told.atTheLatest() ? " <=" : "")),
                    Cell.of(10, number(count)),
                    Cell.of(6, percent(count, manifest.cases())),
                    Cell.rest(told.from()));
        }
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
