package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How the rows of one space move when one case in a chunk becomes another: the rows of all other cases keep their
/// order, those of the case go and come.
///
/// @param runs rows of other cases that stay side by side
/// @param gone the rows that the case had
/// @param come the rows that it has now, in the order of [#alone]
/// @param alone the same rows where the case is packed by itself
/// @param words how many words a column has now
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed to no one outside this package
record Rearranged(List<Run> runs, int[] gone, int[] come, int[] alone, int words) {

    /// So many rows that move together.
    record Run(int from, int to, int length) {}

    static Rearranged ofCases(int place, int words) {
        var runs = List.of(new Run(0, 0, place), new Run(place + 1, place + 1, (words << 6) - place - 1));
        return new Rearranged(runs, new int[] {place}, new int[] {place}, new int[] {0}, words);
    }

    /// A space in which every row stays where it is.
    static Rearranged kept(List<Integer> rows, List<Integer> alone, int words) {
        var here = rows.stream().mapToInt(Integer::intValue).toArray();
        return new Rearranged(
                List.of(new Run(0, 0, words << 6)),
                here,
                here,
                alone.stream().mapToInt(Integer::intValue).toArray(),
                words);
    }

    /// Whether every row stays where it is.
    boolean keepsPlaces() {
        return Arrays.equals(gone, come) && runs.stream().allMatch(run -> run.from == run.to);
    }

    /// A column with the rows of the other cases where they are now; those of the case have no yes.
    long[] moved(long[] column) {
        var moved = new long[words];
        for (var run : runs) {
            copy(column, run.from, moved, run.to, run.length);
        }
        return moved;
    }

    private static void copy(long[] from, int at, long[] into, int to, int length) {
        int done = 0;
        while (done < length) {
            int target = to + done;
            int many = Math.min(length - done, Long.SIZE - (target & 63));
            into[target >>> 6] |= bits(from, at + done, many) << target;
            done += many;
        }
    }

    private static long bits(long[] from, int at, int many) {
        int word = at >>> 6;
        int shift = at & 63;
        long bits = from[word] >>> shift;
        if (shift != 0 && shift + many > Long.SIZE) {
            bits |= from[word + 1] << Long.SIZE - shift;
        }
        return many == Long.SIZE ? bits : bits & ~(-1L << many);
    }

    /// Gathers what moves in a space, rank by rank.
    static final class Builder {
        private final List<Run> runs = new ArrayList<>();
        private final List<Integer> gone = new ArrayList<>();
        private final List<Integer> come = new ArrayList<>();
        private final List<Integer> alone = new ArrayList<>();
        private int words;

        /// The word in which the next rank begins.
        int start() {
            return words;
        }

        /// @param old the rows that the case had in this rank, in order
        /// @param now the rows that it has
        /// @param single the same where it is packed by itself
        /// @param from where the rank began
        /// @param others how many entries of other cases it has
        void rank(List<Integer> old, List<Integer> now, List<Integer> single, int from, int others) {
            int source = from << 6;
            int target = words << 6;
            int left = others;
            int drop = 0;
            int hole = 0;
            while (left > 0) {
                while (drop < old.size() && old.get(drop) == source) {
                    source++;
                    drop++;
                }
                while (hole < now.size() && now.get(hole) == target) {
                    target++;
                    hole++;
                }
                int length = left;
                length = drop < old.size() ? Math.min(length, old.get(drop) - source) : length;
                length = hole < now.size() ? Math.min(length, now.get(hole) - target) : length;
                runs.add(new Run(source, target, length));
                source += length;
                target += length;
                left -= length;
            }
            gone.addAll(old);
            come.addAll(now);
            alone.addAll(single);
            words += others + now.size() + Long.SIZE - 1 >>> 6;
        }

        Rearranged build() {
            return new Rearranged(runs, ints(gone), ints(come), ints(alone), words);
        }

        private static int[] ints(List<Integer> all) {
            return all.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
