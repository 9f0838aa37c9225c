package org.asylia.caseload;

import java.io.Serializable;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.ChunkBytes;
import org.asylia.engine.columns.Layout;

/// A chunk as bytes, with their checksum: what a packed caseload is made of, in a file of ours or in a table of others.
///
/// @param checksum the CRC-32C of the bytes
/// @param bytes the chunk, as docs/caseload-format.md says
@SuppressWarnings("ArrayRecordComponent") // never compared; millions of bytes are not copied
public record Block(int checksum, byte[] bytes) implements Serializable {

    public static Block of(Chunk chunk) {
        var buffer = ByteBuffer.allocate(ChunkBytes.size(chunk)).order(ByteOrder.LITTLE_ENDIAN);
        ChunkBytes.write(chunk, buffer);
        return new Block(checksum(buffer.array()), buffer.array());
    }

    /// The chunk; none where the bytes are damaged, or are not a chunk of this layout.
    public Optional<Chunk> chunk(Layout layout) {
        if (checksum(bytes) != checksum) {
            return Optional.empty();
        }
        try {
            return Optional.of(ChunkBytes.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), layout));
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    static int checksum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return (int) sum.getValue();
    }
}
