package org.asylia.engine.columns;

import java.util.List;

/// Comparisons of numbers that stand in bit planes, as operations on the planes.
final class Bits {

    private Bits() {}

    /// Yes where the number is less than a fixed one.
    static int less(Graph graph, List<Integer> bits, long than) {
        if (than >>> bits.size() != 0) {
            return Graph.TRUE;
        }
        int less = Graph.FALSE;
        for (int i = 0; i < bits.size(); i++) {
            int low = Graph.not(bits.get(i));
            less = (than >>> i & 1) != 0 ? graph.or(low, less) : graph.and(low, less);
        }
        return less;
    }

    /// Yes where the one number is less than the other.
    static int less(Graph graph, List<Integer> one, List<Integer> other) {
        int less = Graph.FALSE;
        for (int i = 0; i < one.size(); i++) {
            int a = one.get(i);
            int b = other.get(i);
            less = graph.or(graph.and(Graph.not(a), b), graph.and(Graph.not(graph.xor(a, b)), less));
        }
        return less;
    }

    /// Yes where the number is a fixed one.
    static int equal(Graph graph, List<Integer> bits, long to) {
        int equal = Graph.TRUE;
        for (int i = 0; i < bits.size(); i++) {
            int bit = bits.get(i);
            equal = graph.and(equal, (to >>> i & 1) != 0 ? bit : Graph.not(bit));
        }
        return equal;
    }

    static int any(Graph graph, List<Integer> bits) {
        int any = Graph.FALSE;
        for (int bit : bits) {
            any = graph.or(any, bit);
        }
        return any;
    }
}
