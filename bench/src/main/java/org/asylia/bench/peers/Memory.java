package org.asylia.bench.peers;

import java.util.Arrays;

/// How fast this machine reads memory, measured in the same run: 1 GiB added up, on one thread.
final class Memory {

    private static final int PIECES = 8;
    private static final int WORDS = 1 << 24;
    private static final int TIMES = 7;

    private Memory() {}

    /// Bytes a nanosecond, which is gigabytes a second: the median of some readings.
    static double bandwidth() {
        var pieces = new long[PIECES][WORDS];
        for (var piece : pieces) {
            Arrays.fill(piece, 1);
        }
        var speeds = new double[TIMES];
        for (int i = -2; i < TIMES; i++) {
            long start = System.nanoTime();
            long sum = 0;
            for (var piece : pieces) {
                sum += added(piece);
            }
            long end = System.nanoTime();
            if (sum != (long) PIECES * WORDS) {
                throw new IllegalStateException("Memory was not read.");
            }
            if (i >= 0) {
                speeds[i] = (double) PIECES * WORDS * Long.BYTES / (end - start);
            }
        }
        Arrays.sort(speeds);
        return speeds[TIMES / 2];
    }

    private static long added(long[] words) {
        long sum = 0;
        for (long word : words) {
            sum += word;
        }
        return sum;
    }
}
