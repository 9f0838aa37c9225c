package org.asylia.engine.exact;

import java.util.Arrays;

/// The nodes of a diagram, each kept once: a variable, and the function that each of its values leads to. Of a function
/// and its opposite, which share a node, the number of the first is even.
final class Nodes {

    private static final int NO_VARIABLE = -1;

    /// The half of a hash that is kept.
    private static final long HALF = 0xFFFFFFFF00000000L;

    /// The nodes, in fours that lie on one line of the memory: the variable, where its further values begin (0 where it
    /// has two), and what the first two values lead to.
    private int[] nodes = new int[4 * 8192];

    private int count;

    /// For each node with more than two values how many there are, and what those after the second lead to.
    private int[] more = new int[4096];

    private int mores = 1;

    /// Which node has which form: half of the hash of its form, and its number.
    private long[] unique = new long[16384];

    private int most;

    Nodes() {
        nodes[0] = NO_VARIABLE;
        count = 1;
    }

    /// Allows so many more branches.
    void allow(int more) {
        most = branches() + more;
    }

    /// How many nodes there are.
    int count() {
        return count;
    }

    private int branches() {
        return 2 * count + mores;
    }

    int variable(int function) {
        return nodes[function >> 1 << 2];
    }

    /// How many values the variable on top of the function has.
    int width(int function) {
        int further = nodes[(function >> 1 << 2) + 1];
        return further == 0 ? 2 : more[further];
    }

    /// The function that remains once the variable on top has that value.
    int child(int function, int value) {
        int node = function >> 1 << 2;
        return (value < 2 ? nodes[node + 2 + value] : more[nodes[node + 1] + value - 1]) ^ function & 1;
    }

    /// The function that leads there; it is made where there is none yet.
    ///
    /// @param base where the functions that the values lead to begin in `leads`; they are changed
    int of(int variable, int[] leads, int base, int width) {
        int flip = leads[base] & 1;
        boolean same = true;
        for (int at = base; at < base + width; at++) {
            leads[at] ^= flip;
            same &= leads[at] == leads[base];
        }
        return (same ? leads[base] : found(variable, leads, base, width)) ^ flip;
    }

    /// The same for two values.
    int of(int variable, int first, int second) {
        int flip = first & 1;
        return (first == second ? first ^ flip : found(variable, first ^ flip, second ^ flip)) ^ flip;
    }

    private int found(int variable, int first, int second) {
        long hash = mixed(mixed(mixed(variable) + first) + second) & HALF;
        int slot = slot(hash);
        while (unique[slot] != 0) {
            int node = (int) unique[slot];
            if ((unique[slot] & HALF) == hash && is(node, variable, first, second) && nodes[(node << 2) + 1] == 0) {
                return node << 1;
            }
            slot = slot + 1 & unique.length - 1;
        }
        return add(hash, variable, first, second) << 1;
    }

    private int found(int variable, int[] leads, int base, int width) {
        if (width == 2) {
            return found(variable, leads[base], leads[base + 1]);
        }
        long hash = hash(variable, leads, base, base + width) & HALF;
        int slot = slot(hash);
        while (unique[slot] != 0) {
            int node = (int) unique[slot];
            if ((unique[slot] & HALF) == hash
                    && is(node, variable, leads[base], leads[base + 1])
                    && hasMore(node, leads, base, width)) {
                return node << 1;
            }
            slot = slot + 1 & unique.length - 1;
        }
        int node = add(hash, variable, leads[base], leads[base + 1]);
        addMore(node, leads, base, width);
        return node << 1;
    }

    private boolean is(int node, int variable, int first, int second) {
        int at = node << 2;
        return nodes[at] == variable && nodes[at + 2] == first && nodes[at + 3] == second;
    }

    private boolean hasMore(int node, int[] leads, int base, int width) {
        int further = nodes[(node << 2) + 1];
        return further != 0
                && more[further] == width
                && Arrays.equals(more, further + 1, further + width - 1, leads, base + 2, base + width);
    }

    private int add(long hash, int variable, int first, int second) {
        if (4 * count == nodes.length) {
            grow();
        }
        if (branches() > most) {
            throw new Diagram.TooLarge();
        }
        int slot = slot(hash);
        while (unique[slot] != 0) {
            slot = slot + 1 & unique.length - 1;
        }
        unique[slot] = hash | count;
        int at = count << 2;
        nodes[at] = variable;
        nodes[at + 2] = first;
        nodes[at + 3] = second;
        return count++;
    }

    private void addMore(int node, int[] leads, int base, int width) {
        int end = mores + width - 1;
        if (end > more.length) {
            more = Arrays.copyOf(more, Math.max(end, 2 * more.length));
        }
        more[mores] = width;
        System.arraycopy(leads, base + 2, more, mores + 1, width - 2);
        nodes[(node << 2) + 1] = mores;
        mores = end;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * nodes.length);
        var before = unique;
        unique = new long[2 * before.length];
        for (long each : before) {
            if (each != 0) {
                int slot = slot(each);
                while (unique[slot] != 0) {
                    slot = slot + 1 & unique.length - 1;
                }
                unique[slot] = each;
            }
        }
    }

    private static long hash(int variable, int[] leads, int from, int to) {
        long hash = mixed(variable);
        for (int at = from; at < to; at++) {
            hash = mixed(hash + leads[at]);
        }
        return hash;
    }

    /// Mixed at every step: nodes are numbered one after the other, and sums of small multiples of such numbers meet.
    private static long mixed(long hash) {
        return (hash ^ hash >>> 29) * 0x9E3779B97F4A7C15L;
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & unique.length - 1;
    }
}
