package org.asylia.engine.exact;

import java.util.Arrays;

/// A table from functions to numbers, without an object for either. Functions made one after the other are mostly
/// asked for together, so it is kept in pages, of which only those needed are there.
final class Numbered {

    /// Stands for no number; numbers that are kept are never negative.
    static final int NONE = -1;

    private static final int BITS = 7;
    private static final int PAGE = 1 << BITS;
    private static final int[] EMPTY = new int[PAGE];

    private int[][] pages = {};

    static {
        Arrays.fill(EMPTY, NONE);
    }

    /// The number kept for the function, or [#NONE].
    int get(int function) {
        int page = function >> BITS;
        return page < pages.length ? pages[page][function & PAGE - 1] : NONE;
    }

    void put(int function, int number) {
        int page = function >> BITS;
        if (page >= pages.length) {
            int had = pages.length;
            pages = Arrays.copyOf(pages, Math.max(page + 1, had + had / 2));
            Arrays.fill(pages, had, pages.length, EMPTY);
        }
        if (pages[page] == EMPTY) {
            pages[page] = EMPTY.clone();
        }
        pages[page][function & PAGE - 1] = number;
    }
}
