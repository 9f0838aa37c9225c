package org.asylia.caseload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.asylia.engine.columns.ChunkBytes;
import org.asylia.engine.rule.RuleSet;

/// Puts changed cases into a packed caseload where they stand in its file.
final class CaseloadPatch {

    private static final int LEAD = 8;

    private final Path file;
    private final CaseloadFile.Kept before;
    private final CaseloadFile.Kept after;
    private final byte[] head;

    CaseloadPatch(Path file, RuleSet law, CaseloadFile.Kept before, CaseloadFile.Kept after) {
        this.file = file;
        this.before = before;
        this.after = after;
        this.head = CaseloadHead.of(law, before.identity(), before.caseload());
    }

    /// Whether the file keeps its form: all blocks their places, and the head its length.
    boolean fits() {
        var old = before.caseload().chunks();
        var now = after.caseload().chunks();
        if (old.size() != now.size()
                || before.caseload().chunkSize() != after.caseload().chunkSize()
                || length(before.identity()) != length(after.identity())) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i) != now.get(i) && ChunkBytes.size(old.get(i)) != ChunkBytes.size(now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int length(String words) {
        return words.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    /// @throws CaseloadFile.Refused when the file is not the caseload as it was before
    Patches patches(RuleSet law) throws IOException, CaseloadFile.Refused {
        var patches = new ArrayList<Patches.Patch>();
        patches.addAll(Patches.between(head, CaseloadHead.of(law, after.identity(), after.caseload()), 0));
        var old = before.caseload().chunks();
        long at = head.length;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            check(channel, 0, head);
            for (int i = 0; i < old.size(); i++) {
                if (old.get(i) != after.caseload().chunks().get(i)) {
                    var was = block(old.get(i));
                    check(channel, at, Arrays.copyOf(was, LEAD));
                    patches.addAll(
                            Patches.between(was, block(after.caseload().chunks().get(i)), at));
                }
                at += LEAD + ChunkBytes.size(old.get(i));
            }
            if (channel.size() != at) {
                throw refused();
            }
        }
        return new Patches(at, rest(file, patches), patches);
    }

    /// Holds the whole file to what it was before.
    ///
    /// @throws CaseloadFile.Refused when it holds something else, which would be lost by writing over it
    void checkAll() throws IOException, CaseloadFile.Refused {
        long at = head.length;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            check(channel, 0, head);
            for (var chunk : before.caseload().chunks()) {
                check(channel, at, Arrays.copyOf(block(chunk), LEAD));
                at += LEAD + ChunkBytes.size(chunk);
            }
            if (channel.size() != at) {
                throw refused();
            }
        }
    }

    private void check(FileChannel channel, long at, byte[] expected) throws IOException, CaseloadFile.Refused {
        var found = ByteBuffer.allocate(expected.length);
        while (found.hasRemaining()) {
            if (channel.read(found, at + found.position()) < 0) {
                throw refused();
            }
        }
        if (!Arrays.equals(found.array(), expected)) {
            throw refused();
        }
    }

    private CaseloadFile.Refused refused() {
        return new CaseloadFile.Refused("'" + file + "' is not the caseload that was changed: something else was put in"
                + " since it was read. It is left as it is. Read it again, and make the change again.");
    }

    private static byte[] block(org.asylia.engine.columns.Chunk chunk) {
        var block = Block.of(chunk);
        var bytes = ByteBuffer.allocate(LEAD + block.bytes().length).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.putInt(block.bytes().length)
                .putInt(block.checksum())
                .put(block.bytes())
                .array();
    }

    /// A checksum of the first pages of a file but for what is put in: it is the same before and after, and another for
    /// another file.
    static int rest(Path file, List<Patches.Patch> patches) throws IOException {
        var sum = new CRC32C();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var page = ByteBuffer.allocate(1 << 16);
            while (page.hasRemaining() && channel.read(page, page.position()) >= 0) {
                // Read on.
            }
            var bytes = page.array();
            for (var patch : patches) {
                if (patch.at() < bytes.length) {
                    int from = (int) patch.at();
                    Arrays.fill(bytes, from, Math.min(bytes.length, from + patch.bytes().length), (byte) 0);
                }
            }
            sum.update(bytes, 0, page.position());
        }
        return (int) sum.getValue();
    }

    /// Finishes what was begun and not ended when the file was changed last.
    static void finish(Path file) throws IOException {
        var noted = Patches.noted(file);
        if (noted.isPresent()
                && Files.size(file) == noted.get().length()
                && rest(file, noted.get().patches()) == noted.get().rest()) {
            noted.get().apply(file, CaseloadFile.Safety.FORCED);
        }
        Patches.forget(file);
    }
}
