package org.asylia.engine.columns;

/// The loops: few and small, so that the compiler of the JVM has them soon, and each over columns of their own with one
/// common index, so that it can take several words at once.
final class Kernels {

    private Kernels() {}

    static void and(long[] into, long[] a, long[] b, int words) {
        for (int i = 0; i < words; i++) {
            into[i] = a[i] & b[i];
        }
    }

    static void andNot(long[] into, long[] a, long[] b, int words) {
        for (int i = 0; i < words; i++) {
            into[i] = a[i] & ~b[i];
        }
    }

    static void neither(long[] into, long[] a, long[] b, int words) {
        for (int i = 0; i < words; i++) {
            into[i] = ~(a[i] | b[i]);
        }
    }

    static long count(long[] a, long turned, long[] live, int words) {
        long count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount((a[i] ^ turned) & live[i]);
        }
        return count;
    }

    /// From a column of the holders to a column of the entries: each word gives the bits of those that have one.
    static void spread(long[] into, long[] a, Chunk.Rank[] ranks, int holders) {
        for (var rank : ranks) {
            var masks = rank.holders();
            int word = rank.start();
            int filled = 0;
            long open = 0;
            for (int i = 0; i < holders; i++) {
                long mask = masks[i];
                if (mask == 0) {
                    continue;
                }
                if (mask == -1L && filled == 0) {
                    into[word++] = a[i];
                    continue;
                }
                long bits = Long.compress(a[i], mask);
                int count = Long.bitCount(mask);
                open |= bits << filled;
                filled += count;
                if (filled >= Long.SIZE) {
                    into[word++] = open;
                    filled -= Long.SIZE;
                    open = filled == 0 ? 0 : bits >>> count - filled;
                }
            }
            if (filled > 0) {
                into[word] = open;
            }
        }
    }

    /// From a column of the entries to a column of the holders: yes where any entry has a yes.
    static void roll(long[] into, long[] a, long turned, Chunk.Rank[] ranks, int holders) {
        java.util.Arrays.fill(into, 0, holders, 0);
        for (var rank : ranks) {
            var masks = rank.holders();
            int word = rank.start();
            int taken = 0;
            for (int i = 0; i < holders; i++) {
                long mask = masks[i];
                if (mask == 0) {
                    continue;
                }
                if (mask == -1L && taken == 0) {
                    into[i] |= a[word++] ^ turned;
                    continue;
                }
                int count = Long.bitCount(mask);
                long bits = a[word] >>> taken;
                int left = Long.SIZE - taken;
                if (count > left) {
                    bits |= a[word + 1] << left;
                }
                taken += count;
                if (taken >= Long.SIZE) {
                    word++;
                    taken -= Long.SIZE;
                }
                into[i] |= Long.expand(bits ^ turned, mask);
            }
        }
    }
}
