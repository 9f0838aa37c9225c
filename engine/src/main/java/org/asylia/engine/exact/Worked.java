package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Works out the diagram of one module, in its own order.
final class Worked {

    private static final boolean[] NO_OR_YES = {false, true};

    private final Diagram diagram;
    private final Formulas formulas;
    private final Map<Integer, Module> inner;
    private final Map<Integer, Integer> order;
    private final List<Module.Place> places;
    private final Map<Integer, Integer> functions = new HashMap<>();
    private final Map<Integer, Integer> leaves = new HashMap<>();

    /// @param inner the modules below it, by their gates
    /// @param order the place of each variable, and of the first variable of each module
    Worked(Diagram diagram, Formulas formulas, Map<Integer, Module> inner, Map<Integer, Integer> order) {
        this.diagram = diagram;
        this.formulas = formulas;
        this.inner = inner;
        this.order = order;
        this.places = new ArrayList<>(Collections.nCopies(order.size(), new Module.Place.Single(0)));
        order.forEach((variable, place) -> places.set(place, new Module.Place.Single(variable)));
        inner.forEach((gate, module) -> {
            int first = formulas.gate(gate << 1).variables().nextSetBit(0);
            places.set(place(first), new Module.Place.Part(module));
        });
    }

    Module module(int formula) {
        return new Module(all(formula), places);
    }

    private int place(int variable) {
        return Objects.requireNonNull(order.get(variable));
    }

    private int of(int formula) {
        var module = inner.get(formula >> 1);
        if (module == null) {
            return all(formula);
        }
        int first = formulas.gate(formula).variables().nextSetBit(0);
        int whole = module.function() <= Diagram.TRUE ? module.function() : diagram.literal(place(first), NO_OR_YES);
        return whole ^ formula & 1;
    }

    private int all(int formula) {
        var gate = formulas.gate(formula);
        if (gate.isLeaf()) {
            return leaf(gate.function() ^ formula & 1);
        }
        var known = functions.get(formula >> 1);
        int all = known == null ? Diagram.TRUE : known;
        if (known == null) {
            all = all(gate.parts());
            functions.put(formula >> 1, all);
        }
        return all ^ formula & 1;
    }

    /// All of the parts, the lowest first: what stands above is then put on top of what is done, and not drawn again.
    /// Parts that begin at the same place have much in common; they are joined by halves, so that the growing whole is
    /// not drawn again for each.
    private int all(int[] parts) {
        var lowestFirst = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int function = of(parts[i]);
            lowestFirst[i] = (long) diagram.variable(function) << 32 | function;
        }
        Arrays.sort(lowestFirst);
        int all = Diagram.TRUE;
        int from = 0;
        while (from < lowestFirst.length) {
            int to = from + 1;
            while (to < lowestFirst.length && lowestFirst[to] >> 32 == lowestFirst[from] >> 32) {
                to++;
            }
            all = diagram.and(halves(lowestFirst, from, to), all);
            from = to;
        }
        return all;
    }

    private int halves(long[] parts, int from, int to) {
        if (to - from == 1) {
            return (int) parts[from];
        }
        int middle = (from + to) / 2;
        return diagram.and(halves(parts, from, middle), halves(parts, middle, to));
    }

    /// The same function over places.
    private int leaf(int function) {
        if (function <= Diagram.TRUE) {
            return function;
        }
        var known = leaves.get(function);
        if (known != null) {
            return known;
        }
        var leads = new int[diagram.width(function)];
        for (int value = 0; value < leads.length; value++) {
            leads[value] = leaf(diagram.child(function, value));
        }
        int same = diagram.choose(place(diagram.variable(function)), leads);
        leaves.put(function, same);
        return same;
    }
}
