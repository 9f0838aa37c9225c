package org.asylia.engine.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The order of the variables in the diagram of a formula: as they are met, so that what the law writes together stays
/// together, going first into the parts with the fewest variables.
///
/// A module that is worked out already counts as one variable, the first of its own.
final class Arrangement {

    private final Formulas formulas;
    private final Set<Integer> modules;
    private final Set<Integer> seen = new HashSet<>();
    private final Map<Integer, BitSet> met = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    private Arrangement(Formulas formulas, Set<Integer> modules) {
        this.formulas = formulas;
        this.modules = modules;
    }

    /// The place of each variable, counted from the last: formulas that end alike, as those of two kinds of asylum do,
    /// then have the same diagrams for what is alike.
    ///
    /// @param modules the gates that are worked out already
    static Map<Integer, Integer> of(Formulas formulas, int formula, Set<Integer> modules) {
        var arrangement = new Arrangement(formulas, modules);
        arrangement.arrange(formula >> 1);
        int last = arrangement.places.size() - 1;
        arrangement.places.replaceAll((_, place) -> last - place);
        return arrangement.places;
    }

    private void arrange(int gate) {
        if (!seen.add(gate)) {
            return;
        }
        var written = formulas.gate(gate << 1);
        if (modules.contains(gate) || written.isLeaf()) {
            var variables = met(gate);
            for (int at = variables.nextSetBit(0); at >= 0; at = variables.nextSetBit(at + 1)) {
                places.putIfAbsent(at, places.size());
            }
            return;
        }
        var parts = new long[written.parts().length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (long) met(written.parts()[i] >> 1).cardinality() << 32 | i;
        }
        Arrays.sort(parts);
        for (long part : parts) {
            arrange(written.parts()[(int) part] >> 1);
        }
    }

    /// The variables met below a gate.
    private BitSet met(int gate) {
        var known = met.get(gate);
        if (known != null) {
            return known;
        }
        var written = formulas.gate(gate << 1);
        var below = new BitSet();
        if (modules.contains(gate)) {
            below.set(written.variables().nextSetBit(0));
        } else if (written.isLeaf()) {
            below.or(written.variables());
        } else {
            for (int part : written.parts()) {
                below.or(met(part >> 1));
            }
        }
        met.put(gate, below);
        return below;
    }
}
