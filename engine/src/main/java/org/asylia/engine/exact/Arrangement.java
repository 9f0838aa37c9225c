package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order of the variables in the diagrams of the modules of one formula: first as they are met, so that what the
/// law writes together stays together, going first into the parts with the fewest variables; then, where there are
/// many, those that occur together are brought closer still, see [Closeness].
///
/// A module that is worked out already counts as one variable, the first of its own. Every gate and every variable
/// belongs to one module alone, so that what is noted of them serves all.
final class Arrangement {

    /// So few variables make small diagrams in any order.
    private static final int FEW = 12;

    /// So many make none at all.
    private static final int MOST = 1 << 16;

    private final Formulas formulas;
    private final BitSet modules;
    private final BitSet seen = new BitSet();
    private final @Nullable BitSet[] met;
    private final int[] places;

    /// The variables of each *all of* in the module.
    private final List<BitSet> parts = new ArrayList<>();

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
        order = new int[met(formula >> 1).cardinality()];
        count = order.length;
        parts.clear();
        arrangeParts(formula >> 1);
        met[formula >> 1] = null;
        if (order.length > FEW && order.length < MOST) {
            bringClose();
        }
        return order;
    }

    private void bringClose() {
        var ofParts = new ArrayList<int[]>(parts.size());
        for (var part : parts) {
            ofParts.add(placesOf(part));
        }
        var closer = Closeness.of(ofParts, order.length);
        var before = order;
        order = new int[before.length];
        for (int place = 0; place < before.length; place++) {
            order[closer[place]] = before[place];
            places[before[place]] = closer[place];
        }
    }

    private int[] placesOf(BitSet part) {
        var its = new int[part.cardinality()];
        int at = 0;
        for (int variable = part.nextSetBit(0); variable >= 0; variable = part.nextSetBit(variable + 1)) {
            its[at++] = places[variable];
        }
        return its;
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
        parts.add(met(gate));
        var fewestFirst = new long[written.parts().length];
        for (int i = 0; i < fewestFirst.length; i++) {
            fewestFirst[i] = (long) met(written.parts()[i] >> 1).cardinality() << 32 | i;
        }
        Arrays.sort(fewestFirst);
        for (long part : fewestFirst) {
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
