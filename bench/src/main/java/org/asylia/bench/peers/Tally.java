package org.asylia.bench.peers;

import java.util.List;

/// How many cases had a yes, and how many a no, by rule; the rest are unknown.
final class Tally {

    private final int cases;
    private final long[] yes;
    private final long[] no;

    Tally(int cases, long[] yes, long[] no) {
        this.cases = cases;
        this.yes = yes;
        this.no = no;
    }

    long yes(int rule) {
        return yes[rule];
    }

    long no(int rule) {
        return no[rule];
    }

    /// All counts folded into one number: the same for the same answers, and in practice only for these.
    long checksum() {
        long sum = cases;
        for (int i = 0; i < yes.length; i++) {
            sum = mixed(sum * 31 + yes[i]);
            sum = mixed(sum * 31 + no[i]);
        }
        return sum;
    }

    /// The first half of the mixing of SplitMix64.
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        return z ^ z >>> 27;
    }

    /// @throws IllegalStateException naming the first rule on which the two differ
    void hold(Tally other, List<String> rules, String who) {
        for (int i = 0; i < rules.size(); i++) {
            if (yes[i] != other.yes[i] || no[i] != other.no[i]) {
                throw new IllegalStateException(
                        "%s differs on rule '%s' over %d cases: %d yes, %d no, where ours are %d yes, %d no."
                                .formatted(who, rules.get(i), cases, other.yes[i], other.no[i], yes[i], no[i]));
            }
        }
        if (checksum() != other.checksum()) {
            throw new IllegalStateException(who + " counted " + other.cases + " cases, not " + cases + ".");
        }
    }
}
