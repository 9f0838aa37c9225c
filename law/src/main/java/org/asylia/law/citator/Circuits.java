package org.asylia.law.citator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The circuits of the courts of appeals, in their order.
public final class Circuits {

    public static final List<String> ALL = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");

    private static final List<String> NAMES = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "D.C.");

    private Circuits() {}

    /// `Ninth Circuit`.
    public static String words(String circuit) {
        return NAMES.get(ALL.indexOf(circuit)) + " Circuit";
    }

    /// `the Ninth Circuit`, `the Second, Sixth and Ninth Circuits`.
    public static String words(Collection<String> circuits) {
        var names = new ArrayList<String>();
        for (var circuit : ALL) {
            if (circuits.contains(circuit)) {
                names.add(NAMES.get(ALL.indexOf(circuit)));
            }
        }
        if (names.size() == 1) {
            return "the " + names.getFirst() + " Circuit";
        }
        return "the " + String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast() + " Circuits";
    }
}
