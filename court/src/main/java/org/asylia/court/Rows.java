package org.asylia.court;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// Rows of one width in the order of the number they begin with, merged from sorted files, which are deleted as soon as
/// they are read.
final class Rows implements AutoCloseable {

    private final PriorityQueue<Run> queue = new PriorityQueue<>();
    private final List<Run> runs;
    private byte[] row = new byte[0];
    private boolean begun;

    private Rows(List<Run> runs) {
        this.runs = runs;
    }

    static Rows merging(List<Path> files, int width) throws IOException {
        var runs = new ArrayList<Run>();
        for (var file : files) {
            runs.add(new Run(file, runs.size(), width));
        }
        var rows = new Rows(runs);
        for (var run : runs) {
            rows.push(run);
        }
        return rows;
    }

    private void push(Run run) throws IOException {
        if (run.read()) {
            queue.add(run);
        } else {
            run.close();
        }
    }

    /// Moves on to the next row.
    boolean next() throws IOException {
        if (begun && !queue.isEmpty()) {
            push(queue.remove());
        }
        begun = true;
        if (queue.isEmpty()) {
            return false;
        }
        row = queue.element().row;
        return true;
    }

    /// The row; its bytes are used again for a later one.
    byte[] row() {
        return row;
    }

    long key() {
        return Bytes.getLong(row, 0);
    }

    @Override
    public void close() throws IOException {
        for (var run : runs) {
            run.close();
        }
    }

    /// One sorted file.
    private static final class Run implements Comparable<Run>, AutoCloseable {
        private final Path file;
        private final int order;
        private final InputStream stream;
        private final byte[] row;
        private long key;

        Run(Path file, int order, int width) throws IOException {
            this.file = file;
            this.order = order;
            this.stream = new BufferedInputStream(Files.newInputStream(file), 1 << 15);
            this.row = new byte[width];
        }

        boolean read() throws IOException {
            int got = stream.readNBytes(row, 0, row.length);
            if (got != 0 && got != row.length) {
                throw new EOFException(file + " ends within a row");
            }
            key = Bytes.getLong(row, 0);
            return got != 0;
        }

        @Override
        public int compareTo(Run other) {
            return key != other.key ? Long.compare(key, other.key) : Integer.compare(order, other.order);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return order;
        }

        @Override
        public void close() throws IOException {
            stream.close();
            Files.deleteIfExists(file);
        }
    }
}
