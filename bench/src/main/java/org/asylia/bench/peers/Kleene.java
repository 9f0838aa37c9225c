package org.asylia.bench.peers;

/// Three values as two bits, for the actions of Drools: 0 is no, 2 unknown, 3 yes; *and* is `&`, *or* is `|`.
public final class Kleene {

    public static final int NO = 0;
    public static final int UNKNOWN = 2;
    public static final int YES = 3;

    private Kleene() {}

    /// The mirror image.
    public static int not(int value) {
        return (~value & 1) << 1 | ~value >> 1 & 1;
    }

    /// Whether so many of the values are yes, or may be.
    public static int atLeast(int count, int... values) {
        int yes = 0;
        int open = 0;
        for (int value : values) {
            yes += value & 1;
            open += value >> 1;
        }
        return (yes >= count ? 1 : 0) | (open >= count ? 2 : 0);
    }

    static int of(boolean yes) {
        return yes ? YES : NO;
    }
}
