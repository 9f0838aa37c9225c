package org.asylia.court;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Rows that turned out not to be taken only when the tables were joined. A second reading of their files fetches them,
/// so that they are written down as they came.
final class Late {

    private static final int WIDTH = 16;
    private static final int BUDGET = 1 << 20;

    private final Path folder;
    private final Map<Table, Sorter> lines = new HashMap<>();

    Late(Path folder) {
        this.folder = folder;
    }

    void add(Table table, byte[] row, Reason reason, Account account) throws IOException {
        var entry = new byte[WIDTH];
        Bytes.putLong(entry, 0, Bytes.getLong(row, Table.LINE));
        Bytes.putLong(entry, 8, reason.ordinal());
        lines.computeIfAbsent(table, _ -> new Sorter(folder, "late-" + table.name(), WIDTH, BUDGET))
                .add(entry);
        account.leave(reason);
    }

    void write(ReleaseSource source, Rejects rejects, Pace pace) throws IOException {
        for (var table : Tables.ALL) {
            var sorter = lines.get(table);
            if (sorter != null) {
                fetch(table, sorter, source, rejects, pace);
            }
        }
    }

    private static void fetch(Table table, Sorter sorter, ReleaseSource source, Rejects rejects, Pace pace)
            throws IOException {
        pace.begin(table.name() + " again, to fetch rows not taken", 0);
        long found = 0;
        try (var wanted = sorter.sorted();
                var stream = source.open(table)) {
            var lines = new Lines(stream);
            boolean more = wanted.next();
            while (more && lines.next()) {
                if (lines.number() == wanted.key()) {
                    var reason = Reason.values()[(int) Bytes.getLong(wanted.row(), 8)];
                    rejects.begin(table.name(), lines.number(), reason)
                            .raw(lines.bytes(), lines.start(), lines.end())
                            .end();
                    found++;
                    more = wanted.next();
                }
            }
            if (more) {
                throw new CourtRefused(table.name() + " changed while it was read. Nothing is kept; import it again.");
            }
        }
        pace.end(found);
    }
}
