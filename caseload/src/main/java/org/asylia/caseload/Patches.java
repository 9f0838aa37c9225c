package org.asylia.caseload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be written where in a file, all of it or nothing: first written down beside the file and made safe there,
/// then put in, then forgotten. Whoever is killed on the way leaves the file as it was, or notes by which it is
/// finished when the file is opened next.
///
/// @param length how long the file is, before and after
/// @param rest a checksum of what stays in the file, so that the notes are never put into another one
/// @param patches what is put in
record Patches(long length, int rest, List<Patch> patches) {

    private static final long MAGIC = 0x4153594C49415231L;
    private static final int CLOSE = 64;

    Patches {
        patches = List.copyOf(patches);
    }

    /// Bytes and where they go.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Patch(long at, byte[] bytes) {}

    /// What differs between two stretches of bytes of one length, as patches; differences that lie close are one.
    static List<Patch> between(byte[] before, byte[] after, long at) {
        var patches = new ArrayList<Patch>();
        int from = java.util.Arrays.mismatch(before, after);
        while (from >= 0) {
            int to = from + 1;
            for (int i = to; i < after.length && i - to < CLOSE; i++) {
                to = before[i] == after[i] ? to : i + 1;
            }
            patches.add(new Patch(at + from, java.util.Arrays.copyOfRange(after, from, to)));
            int next = java.util.Arrays.mismatch(before, to, before.length, after, to, after.length);
            from = next < 0 ? -1 : to + next;
        }
        return patches;
    }

    /// Where the notes of a file lie.
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".redo");
    }

    /// Writes the notes down beside the file, puts the patches in, and forgets the notes.
    void put(Path file, CaseloadFile.Safety safety) throws IOException {
        note(file, safety);
        apply(file, safety);
        forget(file);
    }

    /// Writes the notes down; forced, they are on the disk when this returns.
    void note(Path file, CaseloadFile.Safety safety) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(beside(file), options, asReadableAs(file))) {
            var bytes = bytes();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            force(channel, safety);
        }
    }

    /// The notes hold what the file holds: whoever may not read the one may not read the other.
    private static FileAttribute<?>[] asReadableAs(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(posix.readAttributes().permissions())
                };
    }

    private static void force(FileChannel channel, CaseloadFile.Safety safety) throws IOException {
        if (safety == CaseloadFile.Safety.FORCED) {
            channel.force(true);
        }
    }

    /// Puts the patches in. To do so twice is the same as once.
    void apply(Path file, CaseloadFile.Safety safety) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var patch : patches) {
                var bytes = ByteBuffer.wrap(patch.bytes);
                while (bytes.hasRemaining()) {
                    channel.write(bytes, patch.at + bytes.position());
                }
            }
            force(channel, safety);
        }
    }

    static void forget(Path file) throws IOException {
        Files.deleteIfExists(beside(file));
    }

    private ByteBuffer bytes() {
        int size = 8 + 8 + 4 + 4 + 4;
        for (var patch : patches) {
            size += 8 + 4 + patch.bytes.length;
        }
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(MAGIC).putLong(length).putInt(rest).putInt(patches.size());
        for (var patch : patches) {
            bytes.putLong(patch.at).putInt(patch.bytes.length).put(patch.bytes);
        }
        bytes.putInt(Block.checksum(java.util.Arrays.copyOf(bytes.array(), size - 4)));
        return bytes.flip();
    }

    /// The notes of a file; none where there are none, or where they were not finished: then the file was not touched.
    static Optional<Patches> noted(Path file) throws IOException {
        var notes = beside(file);
        if (!Files.exists(notes)) {
            return Optional.empty();
        }
        var all = Files.readAllBytes(notes);
        if (all.length < 8 + 8 + 4 + 4 + 4) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        int checksum = bytes.getInt(all.length - 4);
        if (bytes.getLong() != MAGIC || Block.checksum(java.util.Arrays.copyOf(all, all.length - 4)) != checksum) {
            return Optional.empty();
        }
        long length = bytes.getLong();
        int rest = bytes.getInt();
        int count = bytes.getInt();
        var patches = new ArrayList<Patch>();
        for (int i = 0; i < count; i++) {
            long at = bytes.getLong();
            var patch = new byte[bytes.getInt()];
            bytes.get(patch);
            patches.add(new Patch(at, patch));
        }
        return Optional.of(new Patches(length, rest, patches));
    }
}
