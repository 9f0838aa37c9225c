package org.asylia.caseload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.rule.RuleSet;

/// Reads the bytes of a packed caseload, and refuses what does not fit. Whoever calls it holds the file's lock.
record CaseloadReading(Path file, FileChannel channel) {

    static Caseload stream(Path file, RuleSet law, Matters matters, CaseloadLock lock)
            throws IOException, CaseloadFile.Refused {
        var layout = Layout.of(law);
        int size = matters.size();
        int count = (size + Caseload.CHUNK - 1) / Caseload.CHUNK;
        var expected = CaseloadHead.of(law, layout, matters.identity(), Caseload.CHUNK, count);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!java.util.Arrays.equals(
                    new CaseloadReading(file, channel).take(expected.length).array(), expected)) {
                throw new CaseloadFile.Refused(
                        "'" + file + "' was packed from other cases, or under another state of the law.");
            }
        }
        try {
            return new Caseload(layout, ChunksOnDisk.of(file, layout, expected.length, count, lock), Caseload.CHUNK);
        } catch (IllegalStateException e) {
            throw new CaseloadFile.Refused(String.valueOf(e.getMessage()));
        }
    }

    /// The whole caseload.
    CaseloadFile.Kept all(RuleSet law, Optional<String> identity) throws IOException, CaseloadFile.Refused {
        var layout = Layout.of(law);
        var start = take(8 + 4 + 4);
        if (start.getLong() != CaseloadHead.MAGIC || start.getInt() != CaseloadHead.VERSION) {
            throw new CaseloadFile.Refused("'" + file + "' is not a packed caseload of this version.");
        }
        int length = start.getInt();
        if (length < 0 || length > 4096) {
            throw new CaseloadFile.Refused("'" + file + "' is damaged in its head.");
        }
        var header = new byte[length];
        take(length).get(header);
        var found = new String(header, StandardCharsets.UTF_8);
        var fits = CaseloadHead.before(law, layout);
        if (!found.startsWith(fits)
                || identity.map(each -> !found.equals(fits + each)).orElse(false)) {
            throw new CaseloadFile.Refused(
                    "'" + file + "' was packed from other cases, or under another state of the law.");
        }
        var rest = take(12);
        int chunkSize = rest.getInt();
        int chunks = rest.getInt();
        if (rest.getInt() != Block.checksum(header) || chunks < 0 || chunkSize <= 0) {
            throw new CaseloadFile.Refused("'" + file + "' is damaged in its head.");
        }
        var caseload = new Caseload(layout, chunks(layout, chunks), chunkSize);
        return new CaseloadFile.Kept(found.substring(fits.length()), caseload);
    }

    private List<Chunk> chunks(Layout layout, int count) throws IOException, CaseloadFile.Refused {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            var lead = take(8);
            int size = lead.getInt();
            int checksum = lead.getInt();
            if (size < 0 || size > channel.size()) {
                throw new CaseloadFile.Refused("'" + file + "' is damaged: block " + i + " has no length that fits.");
            }
            blocks.add(new Block(checksum, take(size).array()));
        }
        var read = blocks.stream().parallel().map(block -> block.chunk(layout)).toList();
        int damaged = read.indexOf(Optional.<Chunk>empty());
        if (damaged >= 0) {
            throw new CaseloadFile.Refused(
                    "'" + file + "' is damaged: block " + damaged + " does not have its checksum.");
        }
        return read.stream().flatMap(Optional::stream).toList();
    }

    ByteBuffer take(int size) throws IOException, CaseloadFile.Refused {
        var bytes = CaseloadHead.buffer(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new CaseloadFile.Refused("'" + file + "' ends too early.");
            }
        }
        return bytes.flip();
    }
}
