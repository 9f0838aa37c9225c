package org.asylia.engine.exact;

import java.util.Arrays;

/// Rewrites a formula so that in each *all of* the parts that have variables in common stand together, and can then be
/// worked out apart from the others.
final class Gathering {

    private final Formulas formulas;

    /// How often each gate is used, and what it was rewritten to; nothing where it was not come to.
    private final int[] uses;

    private final int[] gathered;

    /// Which part met each variable last, and in which *all of* that was.
    private final int[] owners;

    private final int[] owned;
    private int all;

    private Gathering(Formulas formulas, int variables) {
        this.formulas = formulas;
        this.uses = new int[formulas.size()];
        this.gathered = new int[formulas.size()];
        this.owners = new int[variables];
        this.owned = new int[variables];
    }

    /// The same formula, gathered.
    static int of(Formulas formulas, int formula) {
        var gathering =
                new Gathering(formulas, formulas.gate(formula).variables().length());
        gathering.countUses(formula);
        return gathering.of(formula);
    }

    private void countUses(int formula) {
        if (uses[formula >> 1]++ == 0) {
            for (int part : formulas.gate(formula).parts()) {
                countUses(part);
            }
        }
    }

    private int of(int formula) {
        var gate = formulas.gate(formula);
        if (gate.isLeaf()) {
            return formula;
        }
        if (gathered[formula >> 1] == 0) {
            var parts = new int[flat(gate)];
            flatten(gate, parts, 0);
            gathered[formula >> 1] = together(formula & ~1, parts);
        }
        return gathered[formula >> 1] ^ formula & 1;
    }

    /// How many parts an *all of* has, counting those of such parts of it that are used nowhere else.
    private int flat(Formulas.Gate gate) {
        int parts = 0;
        for (int part : gate.parts()) {
            parts += isOnlyHere(part) ? flat(formulas.gate(part)) : 1;
        }
        return parts;
    }

    private int flatten(Formulas.Gate gate, int[] into, int from) {
        int at = from;
        for (int part : gate.parts()) {
            if (isOnlyHere(part)) {
                at = flatten(formulas.gate(part), into, at);
            } else {
                into[at++] = of(part);
            }
        }
        return at;
    }

    private boolean isOnlyHere(int part) {
        return (part & 1) == 0 && uses[part >> 1] == 1 && !formulas.gate(part).isLeaf();
    }

    /// All of the parts, those with variables in common first taken together.
    ///
    /// @param written the *all of* that they are of; where they are its own parts as they stand, it stays as it is
    private int together(int written, int[] parts) {
        var groups = groups(parts);
        if (isOneGroup(groups) || isEachApart(groups)) {
            return Arrays.equals(parts, formulas.gate(written).parts()) ? written : formulas.all(parts);
        }
        var wholes = new int[parts.length];
        int count = 0;
        var group = new int[parts.length];
        for (int first = 0; first < parts.length; first++) {
            int size = 0;
            for (int part = first; part < parts.length; part++) {
                if (groups[part] == first) {
                    group[size++] = parts[part];
                }
            }
            if (size > 0) {
                wholes[count++] = formulas.all(group, size);
            }
        }
        return formulas.all(wholes, count);
    }

    /// For each part the first of those that it has variables in common with, directly or through others.
    private int[] groups(int[] parts) {
        all++;
        var groups = new int[parts.length];
        for (int part = 0; part < parts.length; part++) {
            groups[part] = part;
            var variables = formulas.gate(parts[part]).variables();
            for (int at = variables.nextSetBit(0); at >= 0; at = variables.nextSetBit(at + 1)) {
                if (owned[at] == all) {
                    join(first(groups, owners[at]), first(groups, part), groups);
                }
                owned[at] = all;
                owners[at] = part;
            }
        }
        for (int part = 0; part < parts.length; part++) {
            groups[part] = first(groups, part);
        }
        return groups;
    }

    private static boolean isOneGroup(int[] groups) {
        for (int group : groups) {
            if (group != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEachApart(int[] groups) {
        for (int part = 0; part < groups.length; part++) {
            if (groups[part] != part) {
                return false;
            }
        }
        return true;
    }

    private static void join(int one, int other, int[] groups) {
        groups[Math.max(one, other)] = Math.min(one, other);
    }

    private static int first(int[] groups, int part) {
        int first = part;
        while (groups[first] != first) {
            first = groups[first];
        }
        return first;
    }
}
