package org.asylia.engine.columns;

import java.util.BitSet;

/// Some thousand cases in bit planes.
///
/// The entries of a list lie one rank after the other: first the first entries of all rows that have one, then the
/// second entries of all rows that have two, and so on. Each rank begins with a word of its own; a mask says which rows
/// of the space around have an entry of that rank. So a column of the holders becomes a column of the entries, and
/// back, by drawing bits together and apart.
public final class Chunk {

    static final long[] NOTHING = new long[0];

    final int cases;
    final int[] parents;
    final int[] words;
    final Rank[][] ranks;
    final long[][] planes;
    final long[] live;
    final BitSet odd;

    /// One rank of a list.
    ///
    /// @param start the word in which its entries begin
    /// @param holders which rows of the space around have such an entry
    @SuppressWarnings("ArrayRecordComponent") // never compared, and handed to no one outside this package
    record Rank(int start, long[] holders) {}

    /// @param cases how many cases there are
    /// @param parents the space around each space
    /// @param words how many words a column of each space has
    /// @param ranks the ranks of each space; none for the cases
    /// @param planes the planes by number; an empty one is zero throughout
    /// @param live which cases are there and can be read in columns
    /// @param odd the places of cases that cannot be written in columns, and are read one by one
    Chunk(int cases, int[] parents, int[] words, Rank[][] ranks, long[][] planes, long[] live, BitSet odd) {
        this.cases = cases;
        this.parents = parents;
        this.words = words;
        this.ranks = ranks;
        this.planes = planes;
        this.live = live;
        this.odd = odd;
    }

    /// How many cases there are, odd ones included.
    public int cases() {
        return cases;
    }

    /// The places of the cases that no column can hold, such as one with a day in 1850. Their rows are empty; they must
    /// be read one by one.
    public BitSet odd() {
        return (BitSet) odd.clone();
    }

    /// The row of an entry.
    ///
    /// @param rank its place in its list, counted from 0
    /// @param holder the row of what holds the list
    int row(int space, int rank, int holder) {
        var in = ranks[space][rank];
        int row = in.start << 6;
        for (int word = 0; word < holder >>> 6; word++) {
            row += Long.bitCount(in.holders[word]);
        }
        return row + Long.bitCount(in.holders[holder >>> 6] & ~(-1L << holder));
    }

    /// Whether a plane has a yes in a row of its space.
    boolean says(int plane, int row) {
        return planes[plane].length > 0 && (planes[plane][row >>> 6] >>> row & 1) != 0;
    }

    /// How many entries the list of a row has. Whoever has an entry of one rank has those of all ranks before.
    ///
    /// @param holder the row of what holds the list
    int entries(int space, int holder) {
        int count = 0;
        while (count < ranks[space].length && (ranks[space][count].holders[holder >>> 6] >>> holder & 1) != 0) {
            count++;
        }
        return count;
    }

    /// Adds the planes that hold anything.
    public void addTo(BitSet present) {
        for (int plane = 0; plane < planes.length; plane++) {
            if (planes[plane].length > 0) {
                present.set(plane);
            }
        }
    }

    /// How many bytes the planes take.
    public long bytes() {
        long words = live.length;
        for (var plane : planes) {
            words += plane.length;
        }
        for (var space : ranks) {
            for (var rank : space) {
                words += rank.holders.length;
            }
        }
        return words * Long.BYTES;
    }
}
