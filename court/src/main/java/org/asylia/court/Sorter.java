package org.asylia.court;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sorts rows of one width by the number they begin with, through files: what it holds in memory does not grow with
/// their number. Rows of the same number keep their order.
final class Sorter {

    /// How many sorted files are merged at once; each costs a buffer.
    static final int FAN = 64;

    private final Path folder;
    private final String name;
    private final int width;
    private final int most;
    private final List<Path> runs = new ArrayList<>();
    private byte[] rows = new byte[0];
    private int size;
    private int written;

    /// @param budget how many bytes of rows are held in memory
    Sorter(Path folder, String name, int width, int budget) {
        this.folder = folder;
        this.name = name;
        this.width = width;
        this.most = Math.clamp(budget / width, 1, 1 << 20);
    }

    void add(byte[] row) throws IOException {
        if (size == most) {
            spill();
        }
        if ((size + 1) * width > rows.length) {
            rows = Arrays.copyOf(rows, (int)
                    Math.min((long) most * width, Math.max(1 << 12, rows.length * 2L + width)));
        }
        System.arraycopy(row, 0, rows, size++ * width, width);
    }

    /// No more rows: they can be read in order, once.
    Rows sorted() throws IOException {
        if (size > 0) {
            spill();
        }
        rows = new byte[0];
        return Rows.merging(runs, width);
    }

    private void spill() throws IOException {
        var order = new long[size];
        for (int i = 0; i < size; i++) {
            // Numbers have at most twelve digits, and so fit above the twenty bits of the place.
            order[i] = Bytes.getLong(rows, i * width) << 20 | i;
        }
        Arrays.sort(order);
        var file = next();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (long each : order) {
                out.write(rows, (int) (each & 0xFFFFF) * width, width);
            }
        }
        runs.add(file);
        size = 0;
        if (runs.size() == FAN) {
            together();
        }
    }

    private void together() throws IOException {
        var file = next();
        try (var all = Rows.merging(runs, width);
                var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            while (all.next()) {
                out.write(all.row());
            }
        }
        runs.clear();
        runs.add(file);
    }

    private Path next() {
        return folder.resolve(name + "." + written++ + ".run");
    }
}
