package org.asylia.court;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes one table of a made-up release, and the ledger beside it.
final class TableFile implements AutoCloseable {

    private final Table table;
    private final OutputStream out;
    private final Ledger ledger;
    private final String end;
    private long line = 1;

    TableFile(Path folder, Table table, Ledger ledger) throws IOException {
        this.table = table;
        this.ledger = ledger;
        this.end = table == Tables.PROCEEDINGS ? "\r\n" : "\n";
        this.out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.name() + ".csv")), 1 << 16);
        put(String.join("\t", head()));
    }

    private List<String> head() {
        return Heads.OF.getOrDefault(table, List.of());
    }

    int place(String column) {
        return head().indexOf(column);
    }

    String[] blank() {
        var cells = new String[head().size()];
        java.util.Arrays.fill(cells, "");
        return cells;
    }

    /// A row that must be taken; now and then with a byte of zero in a column that nobody looks at.
    void sound(String[] cells, boolean nul) throws IOException {
        line++;
        ledger.row(table);
        ledger.sound(table);
        if (nul) {
            ledger.nul(table);
        }
        put(String.join("\t", cells) + (nul ? "\0" : ""));
    }

    /// A row that must not be taken, for this reason.
    void unsound(String[] cells, Reason reason) throws IOException {
        var words = String.join("\t", cells);
        for (int i = 0; i < words.split("\n", -1).length; i++) {
            line++;
            ledger.row(table);
            ledger.plant(table, line, reason);
        }
        put(words.replace("\n", end));
    }

    private void put(String words) throws IOException {
        out.write((words + end).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
