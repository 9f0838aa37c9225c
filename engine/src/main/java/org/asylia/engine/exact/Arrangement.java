package org.asylia.engine.exact;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The order of the variables in the diagrams of the modules of one formula: as they are met, so that what the law
/// writes together stays together, going first into the parts with the fewest variables.
///
/// A module that is worked out already counts as one variable, the first of its own. Every gate and every variable
/// belongs to one module alone, so that what is noted of them serves all.
final class Arrangement {

    private final Formulas formulas;
    private final BitSet modules;
    private final BitSet seen = new BitSet();
    private final @Nullable BitSet[] met;
    private final int[] places;
    private int[] order = {};
    private int count;

    /// @param modules the gates that are worked out as modules; more may be added
    /// @param variables how many there are
    Arrangement(Formulas formulas, BitSet modules, int variables) {
        this.formulas = formulas;
        this.modules = modules;
        this.met = new BitSet[formulas.size()];
        this.places = new int[variables];
        Arrays.fill(places, -1);
    }

    /// The variables of a module, by their places. Places are counted from the last: formulas that end alike, as those
    /// of two kinds of asylum do, then have the same diagrams for what is alike.
    int[] of(int formula) {
        order = new int[fresh(formula >> 1).cardinality()];
        count = order.length;
        arrangeParts(formula >> 1);
        return order;
    }

    /// The place of a variable, in the module that was arranged last.
    int place(int variable) {
        return places[variable];
    }

    private void arrange(int gate) {
        if (seen.get(gate)) {
            return;
        }
        seen.set(gate);
        if (!modules.get(gate) && !formulas.gate(gate << 1).isLeaf()) {
            arrangeParts(gate);
            return;
        }
        var variables = met(gate);
        for (int at = variables.nextSetBit(0); at >= 0; at = variables.nextSetBit(at + 1)) {
            put(at);
        }
    }

    /// Puts a variable below those met before, unless it is among them.
    private void put(int variable) {
        int before = places[variable];
        if (before < count || before >= order.length || order[before] != variable) {
            order[--count] = variable;
            places[variable] = count;
        }
    }

    private void arrangeParts(int gate) {
        var written = formulas.gate(gate << 1);
        if (written.isLeaf()) {
            arrange(gate);
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
        var known = met[gate];
        if (known == null) {
            known = fresh(gate);
            met[gate] = known;
        }
        return known;
    }

    private BitSet fresh(int gate) {
        var written = formulas.gate(gate << 1);
        if (written.isLeaf()) {
            return written.variables();
        }
        var below = new BitSet();
        if (modules.get(gate)) {
            below.set(written.variables().nextSetBit(0));
        } else {
            for (int part : written.parts()) {
                below.or(met(part >> 1));
            }
        }
        return below;
    }
}
