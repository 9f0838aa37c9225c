package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;

/// One case, laid out many times side by side, so that each lane can be given another answer.
///
/// The case is packed once. Then every bit of it is made as wide as there are lanes, always whole words, so that the
/// ranks of its lists stay whole.
final class Lanes {

    private final Layout layout;
    private final Spelling spelling;
    private final int wide;
    private final Chunk one;
    private final int[][] at;
    private final int[] words;
    private final long[][] planes;
    private final Map<String, Place> places = new HashMap<>();

    /// Where an item stands in the packed case.
    private record Place(int space, int row) {}

    /// @param about a case that columns can hold
    /// @param lanes how many lanes are needed; there may be more
    Lanes(Layout layout, Case about, int lanes) {
        this.layout = layout;
        this.spelling = new Spelling(layout);
        this.wide = Math.max(1, lanes + Long.SIZE - 1 >>> 6);
        this.one = new Packer(layout).pack(List.of(about));
        int spaces = layout.spaces().size();
        this.at = new int[spaces][];
        this.words = new int[spaces];
        this.planes = new long[layout.planes()][];
        Arrays.fill(planes, Chunk.NOTHING);
        place(about.root(), Space.CASES, 0);
        words[Space.CASES] = wide;
        at[Space.CASES] = new int[] {0};
        for (int space = 1; space < spaces; space++) {
            spread(space);
        }
    }

    private void place(Item item, int space, int row) {
        places.put(item.path(), new Place(space, row));
        item.lists().forEach((list, items) -> {
            int inside = layout.spaceOf(list).index();
            for (int rank = 0; rank < items.all().size(); rank++) {
                place(items.all().get(rank), inside, one.row(inside, rank, row));
            }
        });
    }

    /// In which word the lanes of each row begin: those of one rank follow one another without a gap.
    private void spread(int space) {
        at[space] = new int[one.words[space] << 6];
        int next = 0;
        for (var rank : one.ranks[space]) {
            int entries = 0;
            for (long mask : rank.holders()) {
                entries += Long.bitCount(mask);
            }
            for (int entry = 0; entry < entries; entry++) {
                at[space][(rank.start() << 6) + entry] = next;
                next += wide;
            }
        }
        words[space] = next;
    }

    /// Says in one lane something else of a fact of an item, instead of what the case says.
    void put(int lane, Item item, Fact fact, Content content) {
        var column = layout.column(fact);
        var place = places.get(item.path());
        if (column.isEmpty() || place == null) {
            throw new IllegalArgumentException("Columns hold no '" + fact.key() + "' of '" + item.path() + "'.");
        }
        clear(column.get(), lane, place);
        clear(layout.reason(fact), lane, place);
        spelling.of(fact, content);
        for (int i = 0; i < spelling.size(); i++) {
            int plane = spelling.plane(i);
            fill(plane);
            planes[plane][word(lane, place)] |= 1L << lane;
        }
    }

    private void clear(Column column, int lane, Place place) {
        for (int plane = column.first(); plane < column.first() + column.planes(); plane++) {
            if (one.planes[plane].length > 0) {
                fill(plane);
                planes[plane][word(lane, place)] &= ~(1L << lane);
            }
        }
    }

    private int word(int lane, Place place) {
        return at[place.space][place.row] + (lane >>> 6);
    }

    Chunk chunk() {
        for (int plane = 0; plane < planes.length; plane++) {
            if (one.planes[plane].length > 0) {
                fill(plane);
            }
        }
        int spaces = layout.spaces().size();
        var ranks = new Chunk.Rank[spaces][];
        for (int space = 0; space < spaces; space++) {
            ranks[space] = ranks(space);
        }
        var live = new long[wide];
        Arrays.fill(live, -1L);
        return new Chunk(wide << 6, one.parents, words, ranks, planes, live, new BitSet());
    }

    private Chunk.Rank[] ranks(int space) {
        var wider = new ArrayList<Chunk.Rank>();
        for (var rank : one.ranks[space]) {
            var holders = widened(rank.holders(), one.parents[space]);
            wider.add(new Chunk.Rank(at[space][rank.start() << 6], holders));
        }
        return wider.toArray(Chunk.Rank[]::new);
    }

    /// Makes a plane as wide as there are lanes, where it is not yet.
    private void fill(int plane) {
        if (planes[plane].length == 0) {
            planes[plane] = widened(one.planes[plane], layout.spaceOfPlane(plane));
        }
    }

    private long[] widened(long[] narrow, int space) {
        var wider = new long[words[space]];
        for (int word = 0; word < narrow.length; word++) {
            for (long rest = narrow[word]; rest != 0; rest &= rest - 1) {
                int from = at[space][(word << 6) + Long.numberOfTrailingZeros(rest)];
                Arrays.fill(wider, from, from + wide, -1L);
            }
        }
        return wider;
    }
}
