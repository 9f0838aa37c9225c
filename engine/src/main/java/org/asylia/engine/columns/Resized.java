package org.asylia.engine.columns;

import java.util.Arrays;
import java.util.BitSet;

/// A packed chunk with more cases, or fewer: blank ones come at the end, or the last ones, which are blank, go. Only
/// the columns of the cases get longer or shorter; a blank case has no entry in any list.
final class Resized {

    private Resized() {}

    /// @param cases how many there are to be; whatever lies behind them now is blank
    static Chunk of(Layout layout, Chunk chunk, int cases) {
        int length = cases + Long.SIZE - 1 >>> 6;
        var words = chunk.words.clone();
        words[Space.CASES] = length;
        var ranks = chunk.ranks.clone();
        for (int space = 1; space < ranks.length; space++) {
            if (chunk.parents[space] == Space.CASES) {
                ranks[space] = Arrays.stream(ranks[space])
                        .map(rank -> new Chunk.Rank(rank.start(), Arrays.copyOf(rank.holders(), length)))
                        .toArray(Chunk.Rank[]::new);
            }
        }
        var planes = chunk.planes.clone();
        for (int plane = 0; plane < planes.length; plane++) {
            if (planes[plane].length > 0 && layout.spaceOfPlane(plane) == Space.CASES) {
                planes[plane] = Arrays.copyOf(planes[plane], length);
            }
        }
        return new Chunk(cases, chunk.parents, words, ranks, planes, live(chunk, cases, length), odd(chunk, cases));
    }

    private static long[] live(Chunk chunk, int cases, int length) {
        var live = BitSet.valueOf(chunk.live);
        if (cases < chunk.cases) {
            live.clear(cases, chunk.cases);
        } else {
            live.set(chunk.cases, cases);
        }
        return Arrays.copyOf(live.toLongArray(), length);
    }

    private static BitSet odd(Chunk chunk, int cases) {
        return chunk.odd.get(0, cases);
    }
}
