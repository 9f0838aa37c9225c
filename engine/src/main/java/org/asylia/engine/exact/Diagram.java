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

    private final Nodes nodes = new Nodes();

    /// Conjunctions worked out before: the two functions and what they come to, in fours of which the last is idle, so
    /// that each lies on one line of the memory.
    private int[] ands = new int[4 * 8192];
    private int steps;

    private int[] stack = new int[1024];
    private int stacked;

    private int mostSteps;

    private final Marks holding = new Marks(nodes);
    private final Marks walked = new Marks(nodes);

    /// Allows so many more branches and steps; past them it gives up with [TooLarge].
    void allow(int more) {
        nodes.allow(more);
        mostSteps = steps + more;
    }

    /// Whether a function holds with some answers, see [Given].
    Marks holding() {
        return holding;
    }

    /// Who has walked through a function, see [Alone].
    Marks walked() {
        return walked;
    }

    int variable(int function) {
        return nodes.variable(function);
    }

    /// How many values the variable on top of the function has.
    int width(int function) {
        return nodes.width(function);
    }

    /// The function that remains once the variable on top has that value.
    int child(int function, int value) {
        return nodes.child(function, value);
    }

    /// The function that is true when the variable has one of the chosen values.
    int literal(int variable, boolean[] chosen) {
        var leads = new int[chosen.length];
        for (int value = 0; value < chosen.length; value++) {
            leads[value] = chosen[value] ? TRUE : FALSE;
        }
        return nodes.of(variable, leads, 0, leads.length);
    }

    /// The function that is, where the variable has a value, what stands at that value.
    int choose(int variable, int[] leads) {
        for (int lead : leads) {
            if (variable(lead) >= variable) {
                return joined(variable, leads);
            }
        }
        return nodes.of(variable, leads.clone(), 0, leads.length);
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
        int slot = slot(low, high);
        if (ands[slot] == low && ands[slot + 1] == high) {
            return ands[slot + 2];
        }
        if (++steps > mostSteps) {
            throw new TooLarge();
        }
        int result = worked(low, high);
        if (4 * nodes.count() > ands.length) {
            ands = new int[2 * ands.length];
        }
        slot = slot(low, high);
        ands[slot] = low;
        ands[slot + 1] = high;
        ands[slot + 2] = result;
        return result;
    }

    private int worked(int one, int other) {
        int place = variable(one);
        int theirs = variable(other);
        int top = Math.max(place, theirs);
        int width = place == top ? width(one) : width(other);
        if (width > 2) {
            return worked(top, width, one, other);
        }
        int first = and(place == top ? child(one, 0) : one, theirs == top ? child(other, 0) : other);
        int second = and(place == top ? child(one, 1) : one, theirs == top ? child(other, 1) : other);
        return nodes.of(top, first, second);
    }

    /// The same for more than two values, what they lead to kept on a stack of its own.
    private int worked(int top, int width, int one, int other) {
        boolean mine = variable(one) == top;
        boolean theirs = variable(other) == top;
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
        return nodes.of(top, stack, base, width);
    }

    /// Where the conjunction of a pair is kept.
    private int slot(int low, int high) {
        long mixed = ((long) low << 32 | high) * 0x9E3779B97F4A7C15L;
        return ((int) (mixed >>> 40) & (ands.length >> 2) - 1) << 2;
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
        gather(function & ~1, support, walked.next());
        return support;
    }

    private void gather(int function, BitSet support, int mark) {
        if (function == FALSE || walked.get(function) == mark) {
            return;
        }
        walked.put(function, mark);
        support.set(variable(function));
        for (int value = width(function) - 1; value >= 0; value--) {
            gather(child(function, value) & ~1, support, mark);
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
