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

    /// Reads eight bits of each number off as many planes: eight rows at a time, as a square of bits that is turned on
    /// its diagonal.
    ///
    /// @param shift where in the numbers the eight bits stand
    static void eightBits(long[] into, long[][] planes, long[] turned, int shift, int words) {
        for (int word = 0; word < words; word++) {
            int row = word << 6;
            for (int eighth = 0; eighth < Long.SIZE; eighth += Byte.SIZE) {
                long square = 0;
                for (int plane = 0; plane < Byte.SIZE; plane++) {
                    long bits = (planes[plane][word] ^ turned[plane]) >>> eighth & 0xFF;
                    square |= bits << Byte.SIZE * plane;
                }
                if (square != 0) {
                    square = onDiagonal(square);
                    for (int i = 0; i < Byte.SIZE; i++) {
                        into[row + eighth + i] |= (square >>> Byte.SIZE * i & 0xFF) << shift;
                    }
                }
            }
        }
    }

    /// Eight bytes of eight bits, turned on the diagonal: the first bits of all, then the second, and so on.
    private static long onDiagonal(long square) {
        long x = square;
        long swap = (x ^ x >>> 7) & 0x00AA00AA00AA00AAL;
        x ^= swap ^ swap << 7;
        swap = (x ^ x >>> 14) & 0x0000CCCC0000CCCCL;
        x ^= swap ^ swap << 14;
        swap = (x ^ x >>> 28) & 0x00000000F0F0F0F0L;
        return x ^ swap ^ swap << 28;
    }

    static void days(long[] into, int rows) {
        for (int i = 0; i < rows; i++) {
            into[i] = DayCode.day(into[i]);
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
                for (long rest = rank.holders()[word]; rest != 0; rest &= rest - 1) {
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
