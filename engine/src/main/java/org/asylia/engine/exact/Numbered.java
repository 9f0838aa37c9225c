package org.asylia.engine.exact;

import java.util.Arrays;

/// A table from functions to numbers, without an object for either. Functions made one after the other are mostly
/// asked for together, so it is kept in pages, of which only those between the first and the last needed are there.
final class Numbered {

    /// Stands for no number; numbers that are kept are never negative.
    static final int NONE = -1;

    private static final int BITS = 4;
    private static final int PAGE = 1 << BITS;
    private static final int[] EMPTY = new int[PAGE];
    private static final int[][] NO_PAGES = {};

    private int[][] pages = NO_PAGES;

    /// Which page the first one is.
    private int from;

    static {
        Arrays.fill(EMPTY, NONE);
    }

    /// The number kept for the function, or [#NONE].
    int get(int function) {
        int page = (function >> BITS) - from;
        return page >= 0 && page < pages.length ? pages[page][function & PAGE - 1] : NONE;
    }

    void put(int function, int number) {
        int page = function >> BITS;
        if (page < from || page >= from + pages.length) {
            reach(page);
        }
        if (pages[page - from] == EMPTY) {
            pages[page - from] = EMPTY.clone();
        }
        pages[page - from][function & PAGE - 1] = number;
    }

    /// Makes room up to a page, and half as much again, so that it is not made anew for each.
    private void reach(int page) {
        if (pages.length == 0) {
            from = page;
        }
        int half = pages.length / 2;
        int first = page < from ? Math.max(0, page - half) : from;
        int end = page < from ? from + pages.length : page + 1 + half;
        var wider = new int[end - first][];
        Arrays.fill(wider, EMPTY);
        System.arraycopy(pages, 0, wider, from - first, pages.length);
        pages = wider;
        from = first;
    }
}
