package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Formulas over small diagrams, as the law writes them: *all of*, *any of*, *not*. Nothing is worked out here, so that
/// the shape of the law stays to be seen, see [Modules].
///
/// A formula is a number; its lowest bit says that it is the opposite of the one written. *Any of* is written as the
/// opposite of *all of* the opposites.
final class Formulas {

    static final int FALSE = Diagram.FALSE;
    static final int TRUE = Diagram.TRUE;

    private static final int[] NO_PARTS = {};

    /// No variables; never changed.
    private static final BitSet NONE = new BitSet(0);

    private final Diagram diagram;
    private final List<Gate> gates = new ArrayList<>();
    private final Numbered leaves = new Numbered();
    private final Map<Gate, Integer> known = new HashMap<>();

    Formulas(Diagram diagram) {
        this.diagram = diagram;
        gates.add(new Gate(FALSE, NO_PARTS, NONE));
    }

    /// A formula that is one diagram.
    int leaf(int function) {
        if (function <= Diagram.TRUE) {
            return function;
        }
        int written = function & ~1;
        int gate = leaves.get(written);
        if (gate == Numbered.NONE) {
            gate = added(new Gate(written, NO_PARTS, diagram.support(written)));
            leaves.put(written, gate);
        }
        return gate << 1 | function & 1;
    }

    private int added(Gate gate) {
        gates.add(gate);
        return gates.size() - 1;
    }

    static int not(int formula) {
        return formula ^ 1;
    }

    int and(int one, int other) {
        return all(new int[] {one, other});
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    int any(int[] parts) {
        var opposites = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            opposites[i] = not(parts[i]);
        }
        return not(all(opposites));
    }

    int all(int[] parts) {
        return all(parts, parts.length);
    }

    /// All of the first so many parts.
    int all(int[] parts, int length) {
        if (length == 1) {
            return parts[0];
        }
        var kept = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            int part = parts[i];
            if (part == FALSE || contains(kept, count, not(part))) {
                return FALSE;
            }
            if (part != TRUE && !contains(kept, count, part)) {
                kept[count++] = part;
            }
        }
        return switch (count) {
            case 0 -> TRUE;
            case 1 -> kept[0];
            default -> number(Arrays.copyOf(kept, count)) << 1;
        };
    }

    private static boolean contains(int[] parts, int count, int part) {
        for (int i = 0; i < count; i++) {
            if (parts[i] == part) {
                return true;
            }
        }
        return false;
    }

    private int number(int[] parts) {
        var before = known.putIfAbsent(new Gate(-1, parts, NONE), gates.size());
        return before == null ? added(new Gate(-1, parts, variables(parts))) : before;
    }

    private BitSet variables(int[] parts) {
        var variables = (BitSet) gate(parts[0]).variables.clone();
        for (int i = 1; i < parts.length; i++) {
            variables.or(gate(parts[i]).variables);
        }
        return variables;
    }

    /// How many gates are written.
    int size() {
        return gates.size();
    }

    /// What is written for the formula, or for its opposite.
    Gate gate(int formula) {
        return gates.get(formula >> 1);
    }

    /// The formula worked out.
    int function(int formula) {
        return function(formula, new HashMap<>());
    }

    private int function(int formula, Map<Integer, Integer> done) {
        var gate = gate(formula);
        if (gate.isLeaf()) {
            return gate.function ^ formula & 1;
        }
        var before = done.get(formula >> 1);
        int all = before == null ? Diagram.TRUE : before;
        if (before == null) {
            for (int part : gate.parts) {
                all = diagram.and(all, function(part, done));
            }
            done.put(formula >> 1, all);
        }
        return all ^ formula & 1;
    }

    /// A diagram, or *all of* some formulas.
    ///
    /// @param function the diagram, or -1
    /// @param parts the formulas
    /// @param variables what occurs in it; not part of its identity
    record Gate(int function, int[] parts, BitSet variables) {
        boolean isLeaf() {
            return function >= 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Gate gate && gate.function == function && Arrays.equals(gate.parts, parts);
        }

        @Override
        public int hashCode() {
            return 31 * function + Arrays.hashCode(parts);
        }
    }
}
