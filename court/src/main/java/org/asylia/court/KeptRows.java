package org.asylia.court;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The taken rows of one table in the order of their cases: kept with a release, so that it can be compared.
final class KeptRows {

    private static final String MAGIC = "asylia-court-rows/1 ";

    private KeptRows() {}

    private static Path file(Path release, Table table) {
        return release.resolve(table.name() + ".rows");
    }

    private static byte[] head(Table table) {
        return (MAGIC + table.form() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Writes rows one after the other.
    static final class Writer implements AutoCloseable {
        private final OutputStream out;

        Writer(Path release, Table table) throws IOException {
            out = new BufferedOutputStream(Files.newOutputStream(file(release, table)), 1 << 16);
            out.write(head(table));
        }

        void write(byte[] row) throws IOException {
            out.write(row);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /// Reads them again.
    static final class Reader implements AutoCloseable {
        private final InputStream in;
        private final byte[] row;

        /// @throws CourtRefused when the release was imported by a program that kept rows in another form
        Reader(Path release, Table table) throws IOException {
            var file = file(release, table);
            if (!Files.exists(file)) {
                throw new CourtRefused(
                        "'" + release + "' is no imported release: it has no " + file.getFileName() + ".");
            }
            in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            row = new byte[table.width()];
            var head = head(table);
            if (!java.util.Arrays.equals(in.readNBytes(head.length), head)) {
                in.close();
                throw new CourtRefused("'" + file + "' was kept in another form, by another version of this program."
                        + " Import the release again.");
            }
        }

        boolean next() throws IOException {
            int got = in.readNBytes(row, 0, row.length);
            if (got != 0 && got != row.length) {
                throw new EOFException("a file of rows ends within a row");
            }
            return got != 0;
        }

        byte[] row() {
            return row;
        }

        long number() {
            return Bytes.getLong(row, Table.CASE);
        }

        long own() {
            return Bytes.getLong(row, Table.OWN);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
