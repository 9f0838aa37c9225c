package org.asylia.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.Arrays;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;

/// The chunks of a packed caseload that stay in their file: each is read, and held to its checksum, when it is asked
/// for. So a caseload of any size takes the memory of the few chunks that are in hand.
final class ChunksOnDisk extends AbstractList<Chunk> {

    private static final Cleaner CLEANER = Cleaner.create();

    private final Path file;
    private final FileChannel channel;
    private final Layout layout;
    private final long[] at;
    private final int[] sizes;
    private final int[] checksums;

    private ChunksOnDisk(Path file, FileChannel channel, Layout layout, int count) {
        this.file = file;
        this.channel = channel;
        this.layout = layout;
        this.at = new long[count];
        this.sizes = new int[count];
        this.checksums = new int[count];
    }

    /// @param first where the first block begins
    /// @param lock what keeps others from changing the file, until nobody goes through these chunks any more
    /// @throws CaseloadFile.Refused when the blocks do not fill the file
    static ChunksOnDisk of(Path file, Layout layout, long first, int count, CaseloadLock lock)
            throws IOException, CaseloadFile.Refused {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            var chunks = new ChunksOnDisk(file, channel, layout, count);
            chunks.find(first);
            CLEANER.register(chunks, new Ending(channel, lock));
            return chunks;
        } catch (IOException | CaseloadFile.Refused e) {
            channel.close();
            if (e instanceof java.io.EOFException) {
                throw new CaseloadFile.Refused("'" + file + "' ends too early.");
            }
            throw e;
        }
    }

    private void find(long first) throws IOException, CaseloadFile.Refused {
        if (at.length * 8L > channel.size()) {
            throw new CaseloadFile.Refused("'" + file + "' ends too early.");
        }
        long next = first;
        for (int i = 0; i < at.length; i++) {
            var lead = read(channel, next, 8);
            at[i] = next + 8;
            sizes[i] = lead.getInt();
            checksums[i] = lead.getInt();
            if (sizes[i] < 0) {
                throw new CaseloadFile.Refused("'" + file + "' is damaged: block " + i + " has no length that fits.");
            }
            next += 8L + sizes[i];
        }
        if (next != channel.size()) {
            throw new CaseloadFile.Refused("'" + file + "' is damaged: its blocks do not fill it.");
        }
    }

    /// What is done when nobody holds the chunks any more.
    private record Ending(FileChannel channel, CaseloadLock lock) implements Runnable {
        @Override
        public void run() {
            try (lock;
                    channel) {
                // Both are closed.
            } catch (IOException _) {
                // They end with the program.
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new java.io.EOFException("ends too early");
            }
        }
        return bytes.flip();
    }

    /// @throws IllegalStateException when the block is damaged, or the file was changed meanwhile
    @Override
    public Chunk get(int index) {
        try {
            var bytes = read(channel, at[index], sizes[index]).array();
            return new Block(checksums[index], bytes)
                    .chunk(layout)
                    .orElseThrow(() -> new IllegalStateException(
                            "'" + file + "' is damaged: block " + index + " does not have its checksum."));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read any more.", e);
        }
    }

    @Override
    public int size() {
        return at.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChunksOnDisk chunks && chunks.file.equals(file) && Arrays.equals(chunks.at, at);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
