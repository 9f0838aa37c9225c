package org.asylia.engine.columns;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/// A chunk as bytes, for keeping on a disk; docs/caseload-format.md says what stands where.
public final class ChunkBytes {

    private static final int RANK_LIMIT = 1 << 20;

    private ChunkBytes() {}

    /// How many bytes the chunk takes.
    public static int size(Chunk chunk) {
        long size = 4L + 4 + (4 + 8L * chunk.live.length) + 4 + 4L * chunk.odd.cardinality();
        for (int space = 0; space < chunk.words.length; space++) {
            size += 4 + 4;
            for (var rank : chunk.ranks[space]) {
                size += 4 + 8L * rank.holders().length;
            }
        }
        size += 4;
        for (var plane : chunk.planes) {
            size += plane.length == 0 ? 0 : 4 + 4 + 8L * plane.length;
        }
        return Math.toIntExact(size);
    }

    /// Writes the chunk where the buffer stands, in the buffer's order of bytes.
    public static void write(Chunk chunk, ByteBuffer into) {
        into.putInt(chunk.cases).putInt(chunk.words.length);
        longs(into, chunk.live);
        into.putInt(chunk.odd.cardinality());
        chunk.odd.stream().forEach(into::putInt);
        for (int space = 0; space < chunk.words.length; space++) {
            into.putInt(chunk.words[space]).putInt(chunk.ranks[space].length);
            for (var rank : chunk.ranks[space]) {
                into.putInt(rank.start());
                put(into, rank.holders());
            }
        }
        into.putInt((int)
                Arrays.stream(chunk.planes).filter(plane -> plane.length > 0).count());
        for (int plane = 0; plane < chunk.planes.length; plane++) {
            if (chunk.planes[plane].length > 0) {
                into.putInt(plane);
                longs(into, chunk.planes[plane]);
            }
        }
    }

    private static void longs(ByteBuffer into, long[] words) {
        into.putInt(words.length);
        put(into, words);
    }

    private static void put(ByteBuffer into, long[] words) {
        into.asLongBuffer().put(words);
        into.position(into.position() + 8 * words.length);
    }

    /// Reads a chunk that was written under an equal layout.
    ///
    /// @throws IllegalArgumentException when the bytes are not such a chunk
    /// @throws java.nio.BufferUnderflowException when they end too soon
    public static Chunk read(ByteBuffer from, Layout layout) {
        int cases = from.getInt();
        int spaces = from.getInt();
        check(spaces == layout.spaces().size() && cases >= 0);
        var live = longs(from);
        var odd = new BitSet();
        int odds = counted(from, 4);
        for (int i = 0; i < odds; i++) {
            int at = from.getInt();
            check(at >= 0 && at < cases);
            odd.set(at);
        }
        var words = new int[spaces];
        var ranks = new Chunk.Rank[spaces][];
        int[] parents = layout.spaces().stream().mapToInt(Space::parent).toArray();
        for (int space = 0; space < spaces; space++) {
            words[space] = from.getInt();
            int count = from.getInt();
            check(words[space] >= 0 && count >= 0 && count < RANK_LIMIT && (count == 0 || parents[space] >= 0));
            ranks[space] = new Chunk.Rank[count];
            for (int rank = 0; rank < count; rank++) {
                int start = from.getInt();
                ranks[space][rank] = new Chunk.Rank(start, take(from, words[parents[space]]));
            }
        }
        check(live.length == words[Space.CASES]);
        var planes = new long[layout.planes()][];
        Arrays.fill(planes, Chunk.NOTHING);
        int many = counted(from, 8);
        for (int i = 0; i < many; i++) {
            int plane = from.getInt();
            check(plane >= 0 && plane < planes.length);
            planes[plane] = longs(from);
            check(planes[plane].length == words[layout.spaceOfPlane(plane)]);
        }
        return new Chunk(cases, parents, words, ranks, planes, live, odd);
    }

    private static long[] longs(ByteBuffer from) {
        return take(from, counted(from, 8));
    }

    private static int counted(ByteBuffer from, int each) {
        int count = from.getInt();
        check(count >= 0 && (long) count * each <= from.remaining());
        return count;
    }

    private static long[] take(ByteBuffer from, int count) {
        check(count >= 0 && 8L * count <= from.remaining());
        var words = new long[count];
        from.asLongBuffer().get(words);
        from.position(from.position() + 8 * count);
        return words;
    }

    private static void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("These bytes are not a chunk of this layout.");
        }
    }
}
