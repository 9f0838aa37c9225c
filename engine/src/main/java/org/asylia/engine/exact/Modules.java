package org.asylia.engine.exact;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes a formula apart into modules, each worked out by itself, so that what is open in one does not multiply with
/// what is open in the others.
///
/// First, the parts of each *all of* are gathered that have variables in common, see [Gathering]. Then modules are
/// found as in fault trees (Dutuit and Rauzy 1996): going once through the formula, a part is a module when everything
/// below it is first met after it was entered and last met before it was left.
final class Modules {

    private final Diagram diagram;
    private final Formulas formulas;

    private final Map<Integer, Module> worked;
    private final @Nullable Visit[] visits;
    private final @Nullable Visit[] variables;

    /// The gates that are modules and worked out already.
    private final BitSet done = new BitSet();

    private final Arrangement arrangement;
    private int clock;

    private Modules(Diagram diagram, Formulas formulas, int variables, Map<Integer, Module> worked) {
        this.diagram = diagram;
        this.formulas = formulas;
        this.worked = worked;
        this.visits = new Visit[formulas.size()];
        this.variables = new Visit[variables];
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
        extent(root >> 1);
        return module(root);
    }

    private void visit(int formula) {
        clock++;
        var visit = visits[formula >> 1];
        if (visit != null) {
            visit.last = clock;
            return;
        }
        visit = new Visit(clock);
        visits[formula >> 1] = visit;
        var gate = formulas.gate(formula);
        if (gate.isLeaf()) {
            var met = gate.variables();
            for (int at = met.nextSetBit(0); at >= 0; at = met.nextSetBit(at + 1)) {
                meet(at);
            }
        } else {
            for (int part : gate.parts()) {
                visit(part);
            }
        }
        visit.left = ++clock;
        visit.last = clock;
    }

    private void meet(int variable) {
        clock++;
        var visit = variables[variable];
        if (visit == null) {
            visit = new Visit(clock);
            variables[variable] = visit;
        }
        visit.last = clock;
    }

    /// Works out when the things below a gate are first and last met.
    private Visit extent(int gate) {
        var visit = Objects.requireNonNull(visits[gate]);
        if (visit.lowest == 0) {
            visit.lowest = Integer.MAX_VALUE;
            var written = formulas.gate(gate << 1);
            if (written.isLeaf()) {
                var met = written.variables();
                for (int at = met.nextSetBit(0); at >= 0; at = met.nextSetBit(at + 1)) {
                    visit.spans(Objects.requireNonNull(variables[at]));
                }
            }
            for (int part : written.parts()) {
                visit.contains(extent(part >> 1));
            }
        }
        return visit;
    }

    private boolean isModule(int formula) {
        var gate = formulas.gate(formula);
        var visit = Objects.requireNonNull(visits[formula >> 1]);
        return !gate.isLeaf() && visit.lowest > visit.first && visit.highest < visit.left;
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

    /// When a gate or a variable was met, and what lies below it.
    private static final class Visit {
        private final int first;
        private int left;
        private int last;
        private int lowest;
        private int highest;

        Visit(int first) {
            this.first = first;
            this.last = first;
        }

        void spans(Visit below) {
            lowest = Math.min(lowest, below.first);
            highest = Math.max(highest, below.last);
        }

        void contains(Visit below) {
            spans(below);
            lowest = Math.min(lowest, below.lowest);
            highest = Math.max(highest, below.highest);
        }
    }
}
