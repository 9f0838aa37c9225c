package org.asylia.engine.exact;

import java.util.ArrayList;
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
            for (int i = gate.parts().length - 1; i >= 0; i--) {
                all = diagram.and(of(gate.parts()[i]), all);
            }
            functions.put(formula >> 1, all);
        }
        return all ^ formula & 1;
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
        int any = Diagram.FALSE;
        for (int value = 0; value < diagram.width(function); value++) {
            if (isFirst(function, value)) {
                any = diagram.or(any, diagram.and(like(function, value), leaf(diagram.child(function, value))));
            }
        }
        leaves.put(function, any);
        return any;
    }

    /// The first value that leads to its place.
    private boolean isFirst(int function, int value) {
        for (int earlier = 0; earlier < value; earlier++) {
            if (diagram.child(function, earlier) == diagram.child(function, value)) {
                return false;
            }
        }
        return true;
    }

    /// The variable on top has one of the values that lead to the same place.
    private int like(int function, int value) {
        var chosen = new boolean[diagram.width(function)];
        for (int other = 0; other < chosen.length; other++) {
            chosen[other] = diagram.child(function, other) == diagram.child(function, value);
        }
        return diagram.literal(place(diagram.variable(function)), chosen);
    }
}
