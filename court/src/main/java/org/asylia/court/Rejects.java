package org.asylia.court;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes down every row that was rejected or dropped: its file, its line, what became of it, why, and the row byte for
/// byte as it came.
final class Rejects implements AutoCloseable {

    static final String FILE = "rejected.tsv";

    private final OutputStream out;

    Rejects(Path folder) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)), 1 << 16);
        write("file\tline\tbecame\treason\trow\n");
    }

    /// Begins a row; its bytes follow.
    Rejects begin(String table, long line, Reason reason) throws IOException {
        write(table + "\t" + line + "\t" + (reason.drops() ? "dropped" : "rejected") + "\t" + reason.key() + "\t");
        return this;
    }

    Rejects raw(byte[] bytes, int from, int to) throws IOException {
        out.write(bytes, from, to - from);
        return this;
    }

    void end() throws IOException {
        out.write('\n');
    }

    private void write(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
