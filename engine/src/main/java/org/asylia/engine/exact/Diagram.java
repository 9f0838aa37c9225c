package org.asylia.engine.exact;

import java.util.Arrays;
import java.util.BitSet;

/// Decision diagrams over variables with several values each, in reduced form: two functions are the same exactly
/// when their numbers are, a function is settled exactly when it is [#FALSE] or [#TRUE], and a variable can matter to
/// it exactly when it occurs in its diagram.
///
/// A function and its opposite share a node: the lowest bit of the number of a function says which of the two it is.
/// Of each node the function that its first value leads to is written as it is, never as its opposite, so that every
/// function has one form. Of two variables the one with the higher number stands above.
final class Diagram {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private static final int NO_VARIABLE = -1;

    private int[] variables = new int[8192];
    private int[] starts = new int[8193];
    private int[] children = new int[16384];
    private int nodes;

    private int[] unique = new int[16384];

    /// Conjunctions worked out before: the two functions and what they come to, in fours of which the last is idle, so
    /// that each lies on one line of the memory.
    private int[] ands = new int[4 * 16384];
    private int steps;

    private int[] stack = new int[1024];
    private int stacked;

    private int mostBranches;
    private int mostSteps;

    Diagram() {
        variables[0] = NO_VARIABLE;
        nodes = 1;
    }

    /// Allows so many more branches and steps; past them it gives up with [TooLarge].
    void allow(int more) {
        mostBranches = starts[nodes] + more;
        mostSteps = steps + more;
    }

    int variable(int function) {
        return variables[function >> 1];
    }

    /// How many values the variable on top of the function has.
    int width(int function) {
        int node = function >> 1;
        return starts[node + 1] - starts[node];
    }

    /// The function that remains once the variable on top has that value.
    int child(int function, int value) {
        return children[starts[function >> 1] + value] ^ (function & 1);
    }

    /// The function that is true when the variable has one of the chosen values.
    int literal(int variable, boolean[] chosen) {
        var leads = new int[chosen.length];
        for (int value = 0; value < chosen.length; value++) {
            leads[value] = chosen[value] ? TRUE : FALSE;
        }
        return node(variable, leads, 0, leads.length);
    }

    /// The function that is, where the variable has a value, what stands at that value.
    int choose(int variable, int[] leads) {
        for (int lead : leads) {
            if (variable(lead) >= variable) {
                return joined(variable, leads);
            }
        }
        return node(variable, leads.clone(), 0, leads.length);
    }

    /// The same, put together from what stands at some values; what stands at several is written once.
    private int joined(int variable, int[] leads) {
        int any = FALSE;
        var done = new BitSet();
        for (int value = 0; value < leads.length; value++) {
            if (!done.get(value)) {
                var alike = new boolean[leads.length];
                for (int other = value; other < leads.length; other++) {
                    alike[other] = leads[other] == leads[value];
                    done.set(other, alike[other] || done.get(other));
                }
                any = or(any, and(literal(variable, alike), leads[value]));
            }
        }
        return any;
    }

    int not(int function) {
        return function ^ 1;
    }

    int or(int one, int other) {
        return and(one ^ 1, other ^ 1) ^ 1;
    }

    int and(int one, int other) {
        if (one == other || other == TRUE) {
            return one;
        }
        if (one == TRUE) {
            return other;
        }
        if (one == FALSE || other == FALSE || one == (other ^ 1)) {
            return FALSE;
        }
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        int slot = slot((long) low << 32 | high);
        if (ands[slot] == low && ands[slot + 1] == high) {
            return ands[slot + 2];
        }
        if (++steps > mostSteps) {
            throw new TooLarge();
        }
        int result = worked(low, high);
        slot = slot((long) low << 32 | high);
        ands[slot] = low;
        ands[slot + 1] = high;
        ands[slot + 2] = result;
        return result;
    }

    /// Works a conjunction out, the values it leads to kept on a stack of its own.
    private int worked(int one, int other) {
        int top = Math.max(variable(one), variable(other));
        boolean mine = variable(one) == top;
        boolean theirs = variable(other) == top;
        int width = mine ? width(one) : width(other);
        int base = stacked;
        stacked += width;
        if (stacked > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stacked);
        }
        for (int value = 0; value < width; value++) {
            int lead = and(mine ? child(one, value) : one, theirs ? child(other, value) : other);
            stack[base + value] = lead;
        }
        stacked = base;
        return node(top, stack, base, width);
    }

    /// Where the conjunction of a pair is kept.
    private int slot(long pair) {
        return slot(pair, ands.length >> 2) << 2;
    }

    /// The function that is true when the function is, whatever value the variable on top has.
    int everyValue(int function) {
        int all = TRUE;
        for (int value = width(function) - 1; value >= 0 && all != FALSE; value--) {
            all = and(all, child(function, value));
        }
        return all;
    }

    /// The variables that can matter to a function.
    BitSet support(int function) {
        var support = new BitSet();
        gather(function >> 1, support, new BitSet());
        return support;
    }

    private void gather(int node, BitSet support, BitSet seen) {
        if (node == 0 || seen.get(node)) {
            return;
        }
        seen.set(node);
        support.set(variables[node]);
        for (int at = starts[node]; at < starts[node + 1]; at++) {
            gather(children[at] >> 1, support, seen);
        }
    }

    /// @param base where the functions that the values lead to begin in `leads`; they are changed
    private int node(int variable, int[] leads, int base, int width) {
        int flip = leads[base] & 1;
        boolean same = true;
        for (int at = base; at < base + width; at++) {
            leads[at] ^= flip;
            same &= leads[at] == leads[base];
        }
        return (same ? leads[base] : found(variable, leads, base, width)) ^ flip;
    }

    private int found(int variable, int[] leads, int base, int width) {
        int slot = slot(hash(variable, leads, base, base + width), unique.length);
        while (unique[slot] != 0) {
            if (is(unique[slot], variable, leads, base, width)) {
                return unique[slot] << 1;
            }
            slot = slot + 1 & unique.length - 1;
        }
        if (nodes + 1 == variables.length) {
            grow();
            return found(variable, leads, base, width);
        }
        if (starts[nodes] + width > mostBranches) {
            throw new TooLarge();
        }
        unique[slot] = nodes;
        return add(variable, leads, base, width) << 1;
    }

    private boolean is(int node, int variable, int[] leads, int base, int width) {
        return variables[node] == variable
                && Arrays.equals(children, starts[node], starts[node + 1], leads, base, base + width);
    }

    private int add(int variable, int[] leads, int base, int width) {
        int start = starts[nodes];
        int end = start + width;
        if (end > children.length) {
            children = Arrays.copyOf(children, Math.max(end, 2 * children.length));
        }
        System.arraycopy(leads, base, children, start, width);
        variables[nodes] = variable;
        starts[nodes + 1] = end;
        return nodes++;
    }

    private void grow() {
        variables = Arrays.copyOf(variables, 2 * variables.length);
        starts = Arrays.copyOf(starts, variables.length + 1);
        if (ands.length < 4 * variables.length) {
            ands = new int[8 * variables.length];
        }
        unique = new int[2 * variables.length];
        for (int node = 1; node < nodes; node++) {
            int slot = slot(hash(variables[node], children, starts[node], starts[node + 1]), unique.length);
            while (unique[slot] != 0) {
                slot = slot + 1 & unique.length - 1;
            }
            unique[slot] = node;
        }
    }

    /// Mixed at every step: nodes are numbered one after the other, and sums of small multiples of such numbers meet.
    private static long hash(int variable, int[] leads, int from, int to) {
        long hash = variable;
        for (int at = from; at < to; at++) {
            hash = (hash ^ hash >>> 29) * 0x9E3779B97F4A7C15L + leads[at];
        }
        return hash;
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & length - 1;
    }

    /// The diagram grew past its limit, so that the exact pass gives no answer.
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The exact pass grew too large.", null, false, false);
        }
    }
}
