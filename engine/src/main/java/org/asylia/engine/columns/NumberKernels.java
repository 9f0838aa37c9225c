package org.asylia.engine.columns;

import org.asylia.engine.time.NumberRange;

/// The loops over numbers: what cannot be worked out bit by bit, row by row.
final class NumberKernels {

    private NumberKernels() {}

    static void less(long[] into, long[] a, long[] b, int words) {
        for (int word = 0; word < words; word++) {
            int row = word << 6;
            long bits = 0;
            for (int i = 0; i < Long.SIZE; i++) {
                bits |= (a[row + i] - b[row + i] >>> 63) << i;
            }
            into[word] = bits;
        }
    }

    /// How many bits are read off planes at once.
    static final int AT_ONCE = 16;

    /// Reads sixteen bits of each number off as many planes: of sixty-four rows at a time, as four squares of bits side
    /// by side, turned on their diagonals together.
    ///
    /// @param shift where in the numbers the bits stand; above the lowest sixteen they are added to what is there
    static void sixteenBits(long[] into, long[][] planes, long[] turned, long[] square, int shift, int words) {
        for (int word = 0; word < words; word++) {
            long any = 0;
            for (int plane = 0; plane < AT_ONCE; plane++) {
                square[plane] = planes[plane][word] ^ turned[plane];
                any |= square[plane];
            }
            int row = word << 6;
            if (any == 0) {
                java.util.Arrays.fill(into, row, row + (shift == 0 ? Long.SIZE : 0), 0);
                continue;
            }
            onDiagonal(square);
            if (shift == 0) {
                unpack(into, row, square);
            } else {
                unpackAbove(into, row, square, shift);
            }
        }
    }

    private static void onDiagonal(long[] square) {
        swap(square, 8, 0x00FF00FF00FF00FFL);
        swap(square, 4, 0x0F0F0F0F0F0F0F0FL);
        swap(square, 2, 0x3333333333333333L);
        swap(square, 1, 0x5555555555555555L);
    }

    /// Swaps the upper half of each row of bits with the lower half of the row so many below.
    private static void swap(long[] square, int by, long lower) {
        for (int from = 0; from < AT_ONCE; from += 2 * by) {
            for (int i = from; i < from + by; i++) {
                long swapped = (square[i] >>> by ^ square[i + by]) & lower;
                square[i + by] ^= swapped;
                square[i] ^= swapped << by;
            }
        }
    }

    private static void unpack(long[] into, int row, long[] square) {
        for (int i = 0; i < AT_ONCE; i++) {
            into[row + i] = square[i] & 0xFFFF;
        }
        for (int i = 0; i < AT_ONCE; i++) {
            into[row + 16 + i] = square[i] >>> 16 & 0xFFFF;
        }
        for (int i = 0; i < AT_ONCE; i++) {
            into[row + 32 + i] = square[i] >>> 32 & 0xFFFF;
        }
        for (int i = 0; i < AT_ONCE; i++) {
            into[row + 48 + i] = square[i] >>> 48;
        }
    }

    private static void unpackAbove(long[] into, int row, long[] square, int shift) {
        for (int i = 0; i < Long.SIZE; i++) {
            into[row + i] |= (square[i & 15] >>> (i & 48) & 0xFFFF) << shift;
        }
    }

    /// Codes of days become days, without a branch: how many tell no day follows no pattern.
    static void days(long[] into, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = DayCode.dayEven(into[i]);
        }
    }

    static void add(long[] into, long more, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] += more;
        }
    }

    static void map(long[] into, long[] a, DayTable table, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = table.get(a[i]);
        }
    }

    static void smaller(long[] into, long[] a, long[] b, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = Math.min(a[i], b[i]);
        }
    }

    static void larger(long[] into, long[] a, long[] b, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = Math.max(a[i], b[i]);
        }
    }

    static void daysBetween(long[] into, long[] from, long[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = Math.max(0, to[i] - from[i]);
        }
    }

    static void yearsBetween(long[] into, long[] from, long[] to, DayTable months, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = Numbers.years(months.get(from[i]), months.get(to[i]));
        }
    }

    static void choose(long[] into, long[] when, long turned, long[] then, long[] otherwise, int words) {
        for (int word = 0; word < words; word++) {
            long bits = when[word] ^ turned;
            int row = word << 6;
            for (int i = 0; i < Long.SIZE; i++) {
                into[row + i] = (bits >>> i & 1) != 0 ? then[row + i] : otherwise[row + i];
            }
        }
    }

    static void spread(long[] into, long[] a, Chunk.Rank[] ranks, int holders) {
        for (var rank : ranks) {
            int entry = rank.start() << 6;
            for (int word = 0; word < holders; word++) {
                long holding = rank.holders()[word];
                if (holding == -1L) {
                    System.arraycopy(a, word << 6, into, entry, Long.SIZE);
                    entry += Long.SIZE;
                    continue;
                }
                for (long rest = holding; rest != 0; rest &= rest - 1) {
                    into[entry++] = a[(word << 6) + Long.numberOfTrailingZeros(rest)];
                }
            }
        }
    }

    /// The largest, the smallest or the sum over those entries of each holder that have a yes in the mask.
    static void fold(
            Operation kind,
            long[] into,
            long[] a,
            long[] mask,
            long turned,
            Chunk.Rank[] ranks,
            int holders,
            long none) {
        java.util.Arrays.fill(into, 0, holders << 6, none);
        for (var rank : ranks) {
            int entry = rank.start() << 6;
            for (int word = 0; word < holders; word++) {
                for (long rest = rank.holders()[word]; rest != 0; rest &= rest - 1) {
                    if (((mask[entry >>> 6] ^ turned) >>> entry & 1) != 0) {
                        int holder = (word << 6) + Long.numberOfTrailingZeros(rest);
                        into[holder] = folded(kind, into[holder], a[entry]);
                    }
                    entry++;
                }
            }
        }
    }

    private static long folded(Operation kind, long one, long other) {
        return switch (kind) {
            case LARGEST -> Math.max(one, other);
            case SMALLEST -> Math.min(one, other);
            default -> Math.min(NumberRange.UNBOUNDED, one + other);
        };
    }
}
