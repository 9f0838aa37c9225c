package org.asylia.engine.exact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Works out the diagram of one module, in its own order.
final class Worked {

    private static final boolean[] NO_OR_YES = {false, true};

    private final Diagram diagram;
    private final Formulas formulas;
    private final Map<Integer, Module> inner;
    private final Arrangement arrangement;
    private final Module.Place[] places;
    private final Numbered functions = new Numbered();
    private final Numbered leaves = new Numbered();

    /// @param inner the modules below it, by their gates
    /// @param alike the values that its leaves do not tell apart
    /// @param order the variables, and of each module the first variable, by their places
    Worked(
            Diagram diagram,
            Formulas formulas,
            Map<Integer, Module> inner,
            Alike alike,
            Arrangement arrangement,
            int[] order) {
        this.diagram = diagram;
        this.formulas = formulas;
        this.inner = inner;
        this.arrangement = arrangement;
        this.places = new Module.Place[order.length];
        for (int place = 0; place < order.length; place++) {
            places[place] = new Module.Place.Single(order[place], alike.values(order[place]));
        }
        inner.forEach((gate, module) -> places[place(gate << 1)] = new Module.Place.Part(module));
    }

    Module module(int formula) {
        return new Module(all(formula), List.of(places));
    }

    /// The place of a module.
    private int place(int formula) {
        return arrangement.place(formulas.gate(formula).variables().nextSetBit(0));
    }

    private int of(int formula) {
        var module = inner.get(formula >> 1);
        if (module == null) {
            return all(formula);
        }
        int whole = module.function() <= Diagram.TRUE ? module.function() : diagram.literal(place(formula), NO_OR_YES);
        return whole ^ formula & 1;
    }

    private int all(int formula) {
        var gate = formulas.gate(formula);
        if (gate.isLeaf()) {
            return leaf(gate.function() ^ formula & 1);
        }
        int all = functions.get(formula >> 1);
        if (all == Numbered.NONE) {
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
        int known = leaves.get(function);
        if (known != Numbered.NONE) {
            return known;
        }
        int place = arrangement.place(diagram.variable(function));
        var values = ((Module.Place.Single) places[place]).values();
        var leads = new int[values.size()];
        for (int value = 0; value < leads.length; value++) {
            leads[value] = leaf(diagram.child(function, values.get(value).getFirst()));
        }
        int same = diagram.choose(place, leads);
        leaves.put(function, same);
        return same;
    }
}
