package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes a formula apart into modules, each worked out by itself, so that what is open in one does not multiply with
/// what is open in the others.
///
/// First, the parts of each *all of* are gathered that have variables in common. Then modules are found as in fault
/// trees (Dutuit and Rauzy 1996): going once through the formula, a part is a module when everything below it is first
/// met after it was entered and last met before it was left.
final class Modules {

    private final Diagram diagram;
    private final Formulas formulas;

    private final Numbered uses = new Numbered();
    private final Numbered gathered = new Numbered();
    private @Nullable Visit[] visits = {};
    private @Nullable Visit[] variables = {};
    private final Map<Integer, Module> worked;
    private int clock;

    private Modules(Diagram diagram, Formulas formulas, Map<Integer, Module> worked) {
        this.diagram = diagram;
        this.formulas = formulas;
        this.worked = worked;
    }

    /// @param worked modules worked out for other formulas, by their gates; those of this one are added
    static Module of(Diagram diagram, Formulas formulas, int formula, Map<Integer, Module> worked) {
        if (formula <= Formulas.TRUE) {
            return new Module(formula, List.of());
        }
        return new Modules(diagram, formulas, worked).of(formula);
    }

    private Module of(int formula) {
        countUses(formula);
        int root = gathered(formula);
        visits = new Visit[formulas.size()];
        variables = new Visit[formulas.gate(root).variables().length()];
        visit(root);
        extent(root >> 1);
        return module(root);
    }

    private void countUses(int formula) {
        int before = uses.get(formula >> 1);
        uses.put(formula >> 1, before == Numbered.NONE ? 1 : before + 1);
        if (before == Numbered.NONE) {
            for (int part : formulas.gate(formula).parts()) {
                countUses(part);
            }
        }
    }

    private int gathered(int formula) {
        var gate = formulas.gate(formula);
        if (gate.isLeaf()) {
            return formula;
        }
        int before = gathered.get(formula >> 1);
        if (before == Numbered.NONE) {
            var parts = new ArrayList<Integer>();
            flatten(gate, parts);
            before = together(parts);
            gathered.put(formula >> 1, before);
        }
        return before ^ formula & 1;
    }

    /// The parts of an *all of*, and those of such parts of it that are used nowhere else.
    private void flatten(Formulas.Gate gate, List<Integer> parts) {
        for (int part : gate.parts()) {
            var inner = formulas.gate(part);
            if ((part & 1) == 0 && !inner.isLeaf() && uses.get(part >> 1) == 1) {
                flatten(inner, parts);
            } else {
                parts.add(gathered(part));
            }
        }
    }

    /// All of the parts, those with variables in common first taken together.
    private int together(List<Integer> parts) {
        var groups = new ArrayList<Group>();
        for (int part : parts) {
            join(part, groups);
        }
        var all = new int[groups.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = formulas.all(groups.get(i).parts);
        }
        return formulas.all(all);
    }

    /// Adds a part: to a group of its own, or to all groups that it has variables in common with, joined in one.
    private void join(int part, List<Group> groups) {
        var variables = formulas.gate(part).variables();
        var joined = new Group();
        for (var iterator = groups.iterator(); iterator.hasNext(); ) {
            var group = iterator.next();
            if (group.variables.intersects(variables)) {
                iterator.remove();
                joined.addFirst(group);
            }
        }
        joined.add(part, variables);
        groups.add(joined);
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
            var met = written.isLeaf() ? written.variables() : new BitSet();
            for (int at = met.nextSetBit(0); at >= 0; at = met.nextSetBit(at + 1)) {
                visit.spans(Objects.requireNonNull(variables[at]));
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
        var seen = new BitSet();
        for (int part : formulas.gate(formula).parts()) {
            findInner(part, inner, seen);
        }
        var order = Arrangement.of(formulas, formula, inner.keySet());
        return new Worked(diagram, formulas, inner, order).module(formula);
    }

    /// The modules right below a formula, by their gates.
    private void findInner(int formula, Map<Integer, Module> inner, BitSet seen) {
        if (seen.get(formula >> 1)) {
            return;
        }
        seen.set(formula >> 1);
        if (isModule(formula)) {
            inner.put(formula >> 1, worked(formula & ~1));
        } else {
            for (int part : formulas.gate(formula).parts()) {
                findInner(part, inner, seen);
            }
        }
    }

    /// Parts with variables in common, and all their variables.
    private static final class Group {
        private final List<Integer> parts = new ArrayList<>();
        private final BitSet variables = new BitSet();

        void add(int part, BitSet its) {
            parts.add(part);
            variables.or(its);
        }

        void addFirst(Group other) {
            parts.addAll(0, other.parts);
            variables.or(other.variables);
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
