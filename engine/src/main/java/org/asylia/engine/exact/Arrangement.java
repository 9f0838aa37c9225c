package org.asylia.engine.exact;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The order of the variables in the diagram of a formula: as they are met, so that what the law writes together stays
/// together.
///
/// A module that is worked out already counts as one variable, the first of its own.
final class Arrangement {

    private final Formulas formulas;
    private final Set<Integer> modules;
    private final BitSet seen = new BitSet();
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
        if (seen.get(gate)) {
            return;
        }
        seen.set(gate);
        var written = formulas.gate(gate << 1);
        if (modules.contains(gate)) {
            place(written.variables().nextSetBit(0));
        } else if (written.isLeaf()) {
            written.variables().stream().forEach(this::place);
        } else {
            for (int part : written.parts()) {
                arrange(part >> 1);
            }
        }
    }

    private void place(int variable) {
        places.putIfAbsent(variable, places.size());
    }
}
