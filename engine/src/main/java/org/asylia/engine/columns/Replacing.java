package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.fact.Case;

/// Writes one case anew in a chunk that is packed already. Nothing else is packed again, and planes on which both say
/// the same are shared; the outcome is to the byte what packing all the cases again would give.
///
/// While its lists keep their lengths a case keeps its rows, and only the planes it changes are copied. Where a list
/// grows or shrinks, the rows of that list move up or down, and those of the lists in it.
final class Replacing {

    private final Layout layout;
    private final Chunk old;
    private final int place;
    private final Chunk one;
    private final Rearranged[] rows;
    private final Chunk.Rank[][] ranks;

    /// @param one the case as it is now, packed by itself
    private Replacing(Layout layout, Chunk old, int place, Chunk one) {
        this.layout = layout;
        this.old = old;
        this.place = place;
        this.one = one;
        this.rows = new Rearranged[old.words.length];
        this.ranks = old.ranks.clone();
    }

    static Chunk of(Layout layout, Chunk old, int place, Case now) {
        var one = new Packer(layout).pack(List.of(now));
        return new Replacing(layout, old, place, one).chunk();
    }

    private Chunk chunk() {
        rows[Space.CASES] = Rearranged.ofCases(place, old.words[Space.CASES]);
        var words = old.words.clone();
        var moves = new boolean[words.length];
        for (int space = 1; space < words.length; space++) {
            boolean around = moves[old.parents[space]];
            if (!around && old.ranks[space].length == 0 && one.ranks[space].length == 0) {
                rows[space] = new Rearranged.Builder().build();
                continue;
            }
            if (!around && hasTheSameEntries(space)) {
                rows[space] = kept(space);
                continue;
            }
            rank(space);
            words[space] = rows[space].words();
            moves[space] = !rows[space].keepsPlaces() || words[space] != old.words[space];
        }
        var planes = old.planes.clone();
        for (int plane = 0; plane < planes.length; plane++) {
            if (planes[plane].length > 0 || one.planes[plane].length > 0) {
                int space = layout.spaceOfPlane(plane);
                planes[plane] = plane(plane, rows[space], moves[space]);
            }
        }
        boolean odd = one.odd.get(0);
        return new Chunk(old.cases, old.parents, words, ranks, planes, live(odd), odd(odd));
    }

    private long[] live(boolean odd) {
        long bit = 1L << place;
        boolean was = (old.live[place >>> 6] & bit) != 0;
        if (was != odd) {
            return old.live;
        }
        var live = old.live.clone();
        live[place >>> 6] ^= bit;
        return live;
    }

    private BitSet odd(boolean odd) {
        var all = (BitSet) old.odd.clone();
        all.set(place, odd);
        return all;
    }

    /// Whether each row around has as many entries in this list as before; then all rows stay where they are.
    private boolean hasTheSameEntries(int space) {
        var around = rows[old.parents[space]];
        int most = Math.max(old.ranks[space].length, one.ranks[space].length);
        for (int rank = 0; rank < most; rank++) {
            for (int i = 0; i < around.gone().length; i++) {
                if (has(old, space, rank, around.gone()[i]) != has(one, space, rank, around.alone()[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private Rearranged kept(int space) {
        var around = rows[old.parents[space]];
        var here = new ArrayList<Integer>();
        var alone = new ArrayList<Integer>();
        for (int rank = 0; rank < one.ranks[space].length; rank++) {
            here.addAll(rows(old, space, rank, around.gone()));
            alone.addAll(rows(one, space, rank, around.alone()));
        }
        return Rearranged.kept(here, alone, old.words[space]);
    }

    private void rank(int space) {
        var around = rows[old.parents[space]];
        var builder = new Rearranged.Builder();
        var now = new ArrayList<Chunk.Rank>();
        int most = Math.max(old.ranks[space].length, one.ranks[space].length);
        for (int rank = 0; rank < most; rank++) {
            var holders = holders(space, rank, around);
            if (!isEmpty(holders)) {
                now.add(new Chunk.Rank(builder.start(), holders));
            }
            var gone = rows(old, space, rank, around.gone());
            var come = in(holders, builder.start(), around.come(), space, rank, around.alone());
            var single = rows(one, space, rank, around.alone());
            int from = rank < old.ranks[space].length ? old.ranks[space][rank].start() : 0;
            builder.rank(gone, come, single, from, count(holders) - come.size());
        }
        rows[space] = builder.build();
        if (!same(old.ranks[space], now)) {
            ranks[space] = now.toArray(Chunk.Rank[]::new);
        }
    }

    private static boolean same(Chunk.Rank[] before, List<Chunk.Rank> after) {
        if (before.length != after.size()) {
            return false;
        }
        for (int i = 0; i < before.length; i++) {
            boolean start = before[i].start() == after.get(i).start();
            if (!start || !Arrays.equals(before[i].holders(), after.get(i).holders())) {
                return false;
            }
        }
        return true;
    }

    /// Which rows around have an entry of a rank now.
    private long[] holders(int space, int rank, Rearranged around) {
        var holders = rank < old.ranks[space].length
                ? around.moved(old.ranks[space][rank].holders())
                : new long[around.words()];
        for (int i = 0; i < around.come().length; i++) {
            int row = around.come()[i];
            long bit = 1L << row;
            if (has(one, space, rank, around.alone()[i])) {
                holders[row >>> 6] |= bit;
            } else {
                holders[row >>> 6] &= ~bit;
            }
        }
        return holders;
    }

    private static boolean has(Chunk chunk, int space, int rank, int holder) {
        return rank < chunk.ranks[space].length
                && (chunk.ranks[space][rank].holders()[holder >>> 6] >>> holder & 1) != 0;
    }

    private static List<Integer> rows(Chunk chunk, int space, int rank, int[] holders) {
        var rows = new ArrayList<Integer>();
        for (int holder : holders) {
            if (has(chunk, space, rank, holder)) {
                rows.add(chunk.row(space, rank, holder));
            }
        }
        return rows;
    }

    private List<Integer> in(long[] holders, int start, int[] come, int space, int rank, int[] alone) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < come.length; i++) {
            if (has(one, space, rank, alone[i])) {
                rows.add((start << 6) + below(holders, come[i]));
            }
        }
        return rows;
    }

    private static int below(long[] mask, int row) {
        int count = 0;
        for (int word = 0; word < row >>> 6; word++) {
            count += Long.bitCount(mask[word]);
        }
        return count + Long.bitCount(mask[row >>> 6] & ~(-1L << row));
    }

    private static int count(long[] mask) {
        int count = 0;
        for (long word : mask) {
            count += Long.bitCount(word);
        }
        return count;
    }

    private static boolean isEmpty(long[] column) {
        for (long word : column) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    private long[] plane(int plane, Rearranged rows, boolean moves) {
        var before = old.planes[plane];
        var alone = one.planes[plane];
        if (!moves && agrees(before, alone, rows)) {
            return before;
        }
        var now = before.length == 0 ? new long[rows.words()] : moves ? rows.moved(before) : before.clone();
        for (int i = 0; i < rows.come().length; i++) {
            int row = rows.come()[i];
            long bit = 1L << row;
            if (bit(alone, rows.alone()[i])) {
                now[row >>> 6] |= bit;
            } else {
                now[row >>> 6] &= ~bit;
            }
        }
        return isEmpty(now) ? Chunk.NOTHING : now;
    }

    private static boolean agrees(long[] before, long[] alone, Rearranged rows) {
        for (int i = 0; i < rows.come().length; i++) {
            if (bit(before, rows.come()[i]) != bit(alone, rows.alone()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean bit(long[] plane, int row) {
        return plane.length > 0 && (plane[row >>> 6] >>> row & 1) != 0;
    }
}
