package org.asylia.caseload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.rule.RuleSet;

/// Keeps a packed caseload in a file; docs/caseload-format.md says what stands where.
///
/// A file says which body of law it was packed for. Under another one it is refused, and must be packed again from the
/// case files: what a plane stands for may have changed. Every block has a checksum.
public final class CaseloadFile {

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

    public static void write(Path file, RuleSet law, Matters matters, Caseload caseload) throws IOException {
        write(file, law, matters.identity(), caseload);
    }

    /// Writes the caseload beside its place, then moves it there in one step: a reader finds the old file or the new
    /// one, and whoever is killed leaves one of them. (A move that replaces, without being one step, deletes the old
    /// one first.)
    ///
    /// @param identity what the matters are, see [Matters#identity]
    /// @throws CaseloadInUse while another program reads or changes the file
    public static void write(Path file, RuleSet law, String identity, Caseload caseload) throws IOException {
        try (var _ = CaseloadLock.changing(file)) {
            whole(file, law, identity, caseload);
        }
    }

    private static void whole(Path file, RuleSet law, String identity, Caseload caseload) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var beside = Files.createTempFile(folder, "caseload", ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                put(channel, ByteBuffer.wrap(CaseloadHead.of(law, identity, caseload)));
                for (var chunk : caseload.chunks()) {
                    write(channel, chunk);
                }
                channel.force(true);
            }
            Patches.forget(file);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// What a change outlives.
    public enum Safety {
        /// The machine itself, should it lose its power: what is written is forced to the disk.
        FORCED,
        /// This program, should it be killed; the system writes to the disk when it likes.
        WRITTEN
    }

    /// Puts changed cases into the file that a caseload is kept in, forced to the disk.
    ///
    /// @see #change(Path, RuleSet, Kept, Kept, Safety)
    public static void change(Path file, RuleSet law, Kept before, Kept after) throws IOException, Refused {
        change(file, law, before, after, Safety.FORCED);
    }

    /// Puts changed cases into the file that a caseload is kept in. Where each chunk keeps its length, only what
    /// differs is written; else the file is written whole. Whoever is killed meanwhile leaves the caseload as it was
    /// before, or as it is after.
    ///
    /// @param before what the file holds
    /// @param after what it is to hold, such as [Caseload#updated] gives it; other matters have another identity
    /// @throws Refused when the file holds something else, such as what another program put in since; then it is left
    /// @throws CaseloadInUse while another program reads or changes the file
    public static void change(Path file, RuleSet law, Kept before, Kept after, Safety safety)
            throws IOException, Refused {
        try (var _ = CaseloadLock.changing(file)) {
            CaseloadPatch.finish(file);
            var change = new CaseloadPatch(file, law, before, after);
            if (!change.fits()) {
                change.checkAll();
                whole(file, law, after.identity(), after.caseload());
                return;
            }
            change.patches(law).put(file, safety);
        }
    }

    private static void write(FileChannel channel, Chunk chunk) throws IOException {
        var block = Block.of(chunk);
        var lead = CaseloadHead.buffer(8).putInt(block.bytes().length).putInt(block.checksum());
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
            return new CaseloadReading(file, channel).take(8).getLong() == CaseloadHead.MAGIC;
        } catch (Refused _) {
            return false;
        }
    }

    /// @throws Refused when the file was made by another body of law, of other matters, or is damaged
    /// @throws CaseloadInUse while another program changes the file
    public static Caseload read(Path file, RuleSet law, Matters matters) throws IOException, Refused {
        return open(file, law, Optional.of(matters.identity())).caseload();
    }

    /// Reads a file of whatever matters.
    ///
    /// @throws Refused when the file was made by another body of law, or is damaged
    /// @throws CaseloadInUse while another program changes the file
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
                put(channel, ByteBuffer.wrap(CaseloadHead.of(law, layout, matters.identity(), Caseload.CHUNK, count)));
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
            try (var _ = CaseloadLock.changing(file)) {
                Patches.forget(file);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
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

    /// Reads a file whose cases stay in it, and are fetched a chunk at a time whenever they are gone through. For as
    /// long as the caseload is in use nobody can change the file.
    ///
    /// @throws Refused when the file was made by another body of law, of other matters, or is damaged
    /// @throws CaseloadInUse while another program changes the file
    public static Caseload stream(Path file, RuleSet law, Matters matters) throws IOException, Refused {
        var lock = reading(file);
        boolean kept = false;
        try {
            var caseload = CaseloadReading.stream(file, law, matters, lock);
            kept = true;
            return caseload;
        } finally {
            if (!kept) {
                lock.close();
            }
        }
    }

    /// Holds a caseload to read it. What was begun and not ended when it was changed last is finished first; also where
    /// that was begun, and the program killed, just before this one came to hold it.
    ///
    /// @throws Refused when the file is no caseload; beside such a file nothing is put
    private static CaseloadLock reading(Path file) throws IOException, Refused {
        if (!isCaseload(file)) {
            throw new Refused("'" + file + "' is not a packed caseload of this version.");
        }
        while (true) {
            if (Files.exists(Patches.beside(file))) {
                try (var _ = CaseloadLock.changing(file)) {
                    CaseloadPatch.finish(file);
                }
            }
            var lock = CaseloadLock.reading(file);
            if (!Files.exists(Patches.beside(file))) {
                return lock;
            }
            lock.close();
        }
    }

    private static Kept open(Path file, RuleSet law, Optional<String> identity) throws IOException, Refused {
        try (var _ = reading(file);
                var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new CaseloadReading(file, channel).all(law, identity);
        }
    }
}
