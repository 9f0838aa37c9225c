package org.asylia.caseload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.RuleSet;

/// Keeps a packed caseload in a file; docs/caseload-format.md says what stands where.
///
/// A file says which body of law it was packed for. Under another one it is refused, and must be packed again from the
/// case files: what a plane stands for may have changed. Every block has a checksum.
public final class CaseloadFile {

    private static final long MAGIC = 0x4153594C49413031L;
    private static final int VERSION = 1;

    private CaseloadFile() {}

    /// The file is not a caseload of these matters under this law; it must be packed again.
    public static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }

    /// A caseload as it was found.
    ///
    /// @param identity what its matters are, see [Matters#identity]
    /// @param caseload the cases
    public record Kept(String identity, Caseload caseload) {}

    private static byte[] header(RuleSet law, Layout layout, String identity) {
        return (before(law, layout) + identity).getBytes(StandardCharsets.UTF_8);
    }

    private static String before(RuleSet law, Layout layout) {
        return Export.hash(law) + "\n" + layout.hash() + "\n";
    }

    public static void write(Path file, RuleSet law, Matters matters, Caseload caseload) throws IOException {
        write(file, law, matters.identity(), caseload);
    }

    /// Writes the caseload beside its place, then moves it there: a reader finds the old file or the new one.
    ///
    /// @param identity what the matters are, see [Matters#identity]
    public static void write(Path file, RuleSet law, String identity, Caseload caseload) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var beside = Files.createTempFile(folder, "caseload", ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                put(channel, ByteBuffer.wrap(head(law, identity, caseload)));
                for (var chunk : caseload.chunks()) {
                    write(channel, chunk);
                }
            }
            Patches.forget(file);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Puts changed cases into the file that a caseload is kept in. Where each chunk keeps its length, only what
    /// differs is written; else the file is written whole. Whoever is killed meanwhile leaves the caseload as it was
    /// before, or as it is after. One at a time may change a file.
    ///
    /// @param before what the file holds
    /// @param after what it is to hold, such as [Caseload#updated] gives it; other matters have another identity
    /// @throws Refused when the file holds something else
    public static void change(Path file, RuleSet law, Kept before, Kept after) throws IOException, Refused {
        CaseloadPatch.finish(file);
        var change = new CaseloadPatch(file, law, before, after);
        if (!change.fits()) {
            write(file, law, after.identity(), after.caseload());
            return;
        }
        var patches = change.patches(law);
        patches.note(file);
        patches.apply(file);
        Patches.forget(file);
    }

    static byte[] head(RuleSet law, String identity, Caseload caseload) {
        return head(
                law,
                caseload.layout(),
                identity,
                caseload.chunkSize(),
                caseload.chunks().size());
    }

    private static byte[] head(RuleSet law, Layout layout, String identity, int chunkSize, int chunks) {
        var header = header(law, layout, identity);
        return buffer(8 + 4 + 4 + header.length + 4 + 4 + 4)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putInt(header.length)
                .put(header)
                .putInt(chunkSize)
                .putInt(chunks)
                .putInt(Block.checksum(header))
                .array();
    }

    private static void write(FileChannel channel, Chunk chunk) throws IOException {
        var block = Block.of(chunk);
        var lead = buffer(8).putInt(block.bytes().length).putInt(block.checksum());
        put(channel, lead.flip());
        put(channel, ByteBuffer.wrap(block.bytes()));
    }

    private static void put(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// Whether the file is a packed caseload at all, of whatever law: such a one may be made anew in its place.
    public static boolean isCaseload(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return take(channel, 8, file).getLong() == MAGIC;
        } catch (Refused _) {
            return false;
        }
    }

    /// @throws Refused when the file was made by another body of law, of other matters, or is damaged
    public static Caseload read(Path file, RuleSet law, Matters matters) throws IOException, Refused {
        return open(file, law, Optional.of(matters.identity())).caseload();
    }

    /// Reads a file of whatever matters.
    ///
    /// @throws Refused when the file was made by another body of law, or is damaged
    public static Kept open(Path file, RuleSet law) throws IOException, Refused {
        return open(file, law, Optional.empty());
    }

    /// Packs matters straight into a file, a few chunks at a time, so that the memory this takes does not grow with the
    /// caseload.
    ///
    /// @param progress is told how many cases are packed, now and then
    public static void pack(Path file, RuleSet law, Matters matters, LongConsumer progress) throws IOException {
        var layout = Layout.of(law);
        int size = matters.size();
        int count = (size + Caseload.CHUNK - 1) / Caseload.CHUNK;
        int together = together();
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "caseload", ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                put(channel, ByteBuffer.wrap(head(law, layout, matters.identity(), Caseload.CHUNK, count)));
                for (int first = 0; first < count; first += together) {
                    var packed = IntStream.range(first, Math.min(count, first + together))
                            .parallel()
                            .mapToObj(chunk -> packed(layout, matters, chunk * Caseload.CHUNK))
                            .toList();
                    for (var chunk : packed) {
                        write(channel, chunk);
                    }
                    progress.accept(Math.min(size, (long) (first + packed.size()) * Caseload.CHUNK));
                }
            }
            Patches.forget(file);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// How many chunks are packed at once: one for each processor, as far as there is memory for their cases.
    private static int together() {
        long room = Runtime.getRuntime().maxMemory() / (256L << 20);
        return (int) Math.clamp(room, 1, Runtime.getRuntime().availableProcessors());
    }

    private static Chunk packed(Layout layout, Matters matters, int from) {
        int to = Math.min(matters.size(), from + Caseload.CHUNK);
        return new Packer(layout).pack(Caseload.cases(matters, from, to));
    }

    /// Reads a file whose cases stay in it, and are fetched a chunk at a time whenever they are gone through. Nobody
    /// may change the file meanwhile.
    ///
    /// @throws Refused when the file was made by another body of law, of other matters, or is damaged
    public static Caseload stream(Path file, RuleSet law, Matters matters) throws IOException, Refused {
        if (Files.exists(Patches.beside(file))) {
            CaseloadPatch.finish(file);
        }
        var layout = Layout.of(law);
        int size = matters.size();
        int count = (size + Caseload.CHUNK - 1) / Caseload.CHUNK;
        var expected = head(law, layout, matters.identity(), Caseload.CHUNK, count);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!java.util.Arrays.equals(take(channel, expected.length, file).array(), expected)) {
                throw new Refused("'" + file + "' was packed from other cases, or under another state of the law.");
            }
        }
        try {
            return new Caseload(layout, ChunksOnDisk.of(file, layout, expected.length, count), Caseload.CHUNK);
        } catch (IllegalStateException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Kept open(Path file, RuleSet law, Optional<String> identity) throws IOException, Refused {
        if (Files.exists(Patches.beside(file))) {
            CaseloadPatch.finish(file);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var layout = Layout.of(law);
            var start = take(channel, 8 + 4 + 4, file);
            if (start.getLong() != MAGIC || start.getInt() != VERSION) {
                throw new Refused("'" + file + "' is not a packed caseload of this version.");
            }
            int length = start.getInt();
            if (length < 0 || length > 4096) {
                throw new Refused("'" + file + "' is damaged in its head.");
            }
            var header = new byte[length];
            take(channel, length, file).get(header);
            var found = new String(header, StandardCharsets.UTF_8);
            var fits = before(law, layout);
            if (!found.startsWith(fits)
                    || identity.map(each -> !found.equals(fits + each)).orElse(false)) {
                throw new Refused("'" + file + "' was packed from other cases, or under another state of the law.");
            }
            var rest = take(channel, 12, file);
            int chunkSize = rest.getInt();
            int chunks = rest.getInt();
            if (rest.getInt() != Block.checksum(header) || chunks < 0 || chunkSize <= 0) {
                throw new Refused("'" + file + "' is damaged in its head.");
            }
            var caseload = new Caseload(layout, chunks(channel, file, layout, chunks), chunkSize);
            return new Kept(found.substring(fits.length()), caseload);
        }
    }

    private static List<Chunk> chunks(FileChannel channel, Path file, Layout layout, int count)
            throws IOException, Refused {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            var lead = take(channel, 8, file);
            int size = lead.getInt();
            int checksum = lead.getInt();
            if (size < 0 || size > channel.size()) {
                throw new Refused("'" + file + "' is damaged: block " + i + " has no length that fits.");
            }
            blocks.add(new Block(checksum, take(channel, size, file).array()));
        }
        var read = blocks.stream().parallel().map(block -> block.chunk(layout)).toList();
        int damaged = read.indexOf(Optional.<Chunk>empty());
        if (damaged >= 0) {
            throw new Refused("'" + file + "' is damaged: block " + damaged + " does not have its checksum.");
        }
        return read.stream().flatMap(Optional::stream).toList();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer take(FileChannel channel, int size, Path file) throws IOException, Refused {
        var bytes = buffer(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new Refused("'" + file + "' ends too early.");
            }
        }
        return bytes.flip();
    }
}
