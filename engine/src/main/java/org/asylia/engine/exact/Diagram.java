package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Decision diagrams over variables with several values each, in reduced form: two functions are the same exactly
/// when their nodes are, a function is settled exactly when its node is [#FALSE] or [#TRUE], and a variable can
/// matter to it exactly when it occurs in its node.
final class Diagram {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private static final int NO_VARIABLE = Integer.MAX_VALUE;

    private final int limit;
    private int size;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<Long, Integer> both = new HashMap<>();
    private final Map<Integer, Integer> opposite = new HashMap<>();

    /// @param limit how many branches it may grow to before it gives up with [TooLarge]
    Diagram(int limit) {
        this.limit = limit;
        nodes.add(new Node(NO_VARIABLE, new int[0]));
        nodes.add(new Node(NO_VARIABLE, new int[0]));
    }

    int variable(int node) {
        return nodes.get(node).variable();
    }

    /// The function that remains once the variable on top of the node has each of its values.
    int[] children(int node) {
        return nodes.get(node).children();
    }

    /// The function that is true when the variable has one of the chosen values.
    int literal(int variable, boolean[] chosen) {
        var children = new int[chosen.length];
        for (int value = 0; value < chosen.length; value++) {
            children[value] = chosen[value] ? TRUE : FALSE;
        }
        return node(variable, children);
    }

    int node(int variable, int[] children) {
        if (Arrays.stream(children).allMatch(child -> child == children[0])) {
            return children[0];
        }
        var node = new Node(variable, children);
        var known = unique.get(node);
        if (known != null) {
            return known;
        }
        size += children.length;
        if (size > limit) {
            throw new TooLarge();
        }
        nodes.add(node);
        unique.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    int and(int one, int other) {
        if (one == other || other == TRUE) {
            return one;
        }
        if (one == TRUE) {
            return other;
        }
        if (one == FALSE || other == FALSE) {
            return FALSE;
        }
        long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
        var known = both.get(key);
        if (known != null) {
            return known;
        }
        if (both.size() >= limit) {
            throw new TooLarge();
        }
        int top = Math.min(variable(one), variable(other));
        int width = variable(one) == top ? children(one).length : children(other).length;
        var children = new int[width];
        for (int value = 0; value < width; value++) {
            children[value] = and(at(one, top, value), at(other, top, value));
        }
        int result = node(top, children);
        both.put(key, result);
        return result;
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    int not(int node) {
        if (node <= TRUE) {
            return TRUE - node;
        }
        var known = opposite.get(node);
        if (known != null) {
            return known;
        }
        var children = children(node).clone();
        for (int value = 0; value < children.length; value++) {
            children[value] = not(children[value]);
        }
        int result = node(variable(node), children);
        opposite.put(node, result);
        opposite.put(result, node);
        return result;
    }

    private int at(int node, int variable, int value) {
        return variable(node) == variable ? children(node)[value] : node;
    }

    /// The variables that can matter to a function.
    BitSet support(int node) {
        var support = new BitSet();
        gather(node, support, new BitSet());
        return support;
    }

    private void gather(int node, BitSet support, BitSet seen) {
        if (node <= TRUE || seen.get(node)) {
            return;
        }
        seen.set(node);
        support.set(variable(node));
        for (int child : children(node)) {
            gather(child, support, seen);
        }
    }

    private record Node(int variable, int[] children) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && node.variable == variable && Arrays.equals(node.children, children);
        }

        @Override
        public int hashCode() {
            return 31 * variable + Arrays.hashCode(children);
        }
    }

    /// The diagram grew past its limit, so that the exact pass gives no answer.
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The exact pass grew too large.", null, false, false);
        }
    }
}
