package org.asylia.engine.exact;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes a formula apart into modules, each worked out by itself, so that what is open in one does not multiply with
/// what is open in the others.
///
/// First, the parts of each *all of* are gathered that have variables in common, see [Gathering]. Then modules are
/// found as in fault trees (Dutuit and Rauzy 1996): going once through the formula, a part is a module when everything
/// below it is first met after it was entered and last met before it was left.
final class Modules {

    /// What is noted of a gate or a variable: when it was first met, when it was left, when it was last met; and of
    /// what lies below it when the first was met first, and the last last.
    private static final int FIRST = 0;

    private static final int LEFT = 1;
    private static final int LAST = 2;
    private static final int LOWEST = 3;
    private static final int HIGHEST = 4;
    private static final int NOTED = 5;

    private final Diagram diagram;
    private final Formulas formulas;

    private final Map<Integer, Module> worked;

    /// When each gate was met, and after them each variable, in fives, see [#FIRST].
    private final int[] visits;

    private final int variables;

    /// The gates that are modules and worked out already.
    private final BitSet done = new BitSet();

    private final Arrangement arrangement;
    private int clock;

    private Modules(Diagram diagram, Formulas formulas, int variables, Map<Integer, Module> worked) {
        this.diagram = diagram;
        this.formulas = formulas;
        this.worked = worked;
        this.variables = NOTED * formulas.size();
        this.visits = new int[this.variables + NOTED * variables];
        this.arrangement = new Arrangement(formulas, done, variables);
    }

    /// @param worked modules worked out for other formulas, by their gates; those of this one are added
    static Module of(Diagram diagram, Formulas formulas, int formula, Map<Integer, Module> worked) {
        if (formula <= Formulas.TRUE) {
            return new Module(formula, List.of());
        }
        int root = Gathering.of(formulas, formula);
        int variables = formulas.gate(root).variables().length();
        return new Modules(diagram, formulas, variables, worked).of(root);
    }

    private Module of(int root) {
        visit(root);
        extent(root);
        return module(root);
    }

    private void visit(int formula) {
        int gate = gate(formula);
        if (met(gate)) {
            return;
        }
        var written = formulas.gate(formula);
        if (written.isLeaf()) {
            var below = written.variables();
            for (int at = below.nextSetBit(0); at >= 0; at = below.nextSetBit(at + 1)) {
                met(variables + NOTED * at);
            }
        } else {
            for (int part : written.parts()) {
                visit(part);
            }
        }
        visits[gate + LEFT] = ++clock;
        visits[gate + LAST] = clock;
    }

    private static int gate(int formula) {
        return NOTED * (formula >> 1);
    }

    /// Notes that a gate or a variable is met.
    ///
    /// @return whether it was met before
    private boolean met(int what) {
        clock++;
        boolean before = visits[what + FIRST] > 0;
        if (!before) {
            visits[what + FIRST] = clock;
        }
        visits[what + LAST] = clock;
        return before;
    }

    /// Works out when the things below a gate are first and last met.
    private void extent(int formula) {
        int gate = gate(formula);
        if (visits[gate + LOWEST] > 0) {
            return;
        }
        visits[gate + LOWEST] = Integer.MAX_VALUE;
        var written = formulas.gate(formula);
        if (written.isLeaf()) {
            var below = written.variables();
            for (int at = below.nextSetBit(0); at >= 0; at = below.nextSetBit(at + 1)) {
                spans(gate, variables + NOTED * at);
            }
        }
        for (int part : written.parts()) {
            extent(part);
            contains(gate, gate(part));
        }
    }

    private void spans(int gate, int below) {
        visits[gate + LOWEST] = Math.min(visits[gate + LOWEST], visits[below + FIRST]);
        visits[gate + HIGHEST] = Math.max(visits[gate + HIGHEST], visits[below + LAST]);
    }

    private void contains(int gate, int below) {
        spans(gate, below);
        visits[gate + LOWEST] = Math.min(visits[gate + LOWEST], visits[below + LOWEST]);
        visits[gate + HIGHEST] = Math.max(visits[gate + HIGHEST], visits[below + HIGHEST]);
    }

    private boolean isModule(int formula) {
        int gate = gate(formula);
        return !formulas.gate(formula).isLeaf()
                && visits[gate + LOWEST] > visits[gate + FIRST]
                && visits[gate + HIGHEST] < visits[gate + LEFT];
    }

    /// What makes a gate a module lies below it, all of it, so that it is the same one whatever it is a part of.
    private Module worked(int formula) {
        var known = worked.get(formula >> 1);
        if (known == null) {
            known = module(formula);
            worked.put(formula >> 1, known);
        }
        return known;
    }

    /// Works out a formula by itself: first the modules in it, then the order of what is left, then the diagram.
    private Module module(int formula) {
        var inner = new LinkedHashMap<Integer, Module>();
        var alike = new Alike(diagram);
        findInner(formula, inner, alike, new BitSet());
        return new Worked(diagram, formulas, inner, alike, arrangement, arrangement.of(formula)).module(formula);
    }

    /// The modules right below a formula, by their gates; and what the leaves beside them tell apart.
    private void findInner(int formula, Map<Integer, Module> inner, Alike alike, BitSet seen) {
        if (seen.get(formula >> 1)) {
            return;
        }
        seen.set(formula >> 1);
        var gate = formulas.gate(formula);
        if (gate.isLeaf()) {
            alike.add(gate.function());
        }
        for (int part : gate.parts()) {
            if (isModule(part)) {
                inner.put(part >> 1, worked(part & ~1));
                done.set(part >> 1);
            } else {
                findInner(part, inner, alike, seen);
            }
        }
    }
}
