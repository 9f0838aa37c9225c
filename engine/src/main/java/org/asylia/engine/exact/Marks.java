package org.asylia.engine.exact;

import java.util.Arrays;

/// One mark a function, kept for all who look at a diagram one after the other: each makes out its own marks by their
/// numbers, which are given once, so that nothing is ever cleared.
final class Marks {

    private final Nodes nodes;
    private int[] marks = {};
    private int given;

    /// @param nodes what is marked
    Marks(Nodes nodes) {
        this.nodes = nodes;
    }

    /// A number that no mark has yet; above zero.
    int next() {
        return ++given;
    }

    /// The mark of a function; 0 where it has none.
    int get(int function) {
        return function < marks.length ? marks[function] : 0;
    }

    void put(int function, int mark) {
        if (function >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(2 * nodes.count(), 2 * marks.length));
        }
        marks[function] = mark;
    }
}
