package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which values of a variable nothing in some diagrams tells apart. The day of filing has a value for each stretch that
/// any rule of the law tells apart; one door asks only whether it lies before or after two of them.
final class Alike {

    /// Of a variable with two values each stands for itself.
    static final List<List<Integer>> NO_AND_YES = List.of(List.of(0), List.of(1));

    private final Diagram diagram;
    private final BitSet seen = new BitSet();

    /// For each value of a variable the first value that is like it.
    private final Map<Integer, int[]> firsts = new HashMap<>();

    Alike(Diagram diagram) {
        this.diagram = diagram;
    }

    /// Tells apart what the diagram tells apart.
    void add(int function) {
        if (function <= Diagram.TRUE || seen.get(function >> 1)) {
            return;
        }
        seen.set(function >> 1);
        int width = diagram.width(function);
        if (width > 2) {
            tellApart(firsts.computeIfAbsent(diagram.variable(function), _ -> new int[width]), function);
        }
        for (int value = 0; value < width; value++) {
            add(diagram.child(function, value));
        }
    }

    private void tellApart(int[] first, int function) {
        var before = first.clone();
        for (int value = 0; value < first.length; value++) {
            first[value] = value;
            for (int other = before[value]; other < value; other++) {
                if (before[other] == before[value]
                        && diagram.child(function, other) == diagram.child(function, value)) {
                    first[value] = other;
                    break;
                }
            }
        }
    }

    /// The values of a variable, those that are alike together, in the order of the first of each.
    List<List<Integer>> values(int variable) {
        var first = firsts.get(variable);
        if (first == null) {
            return NO_AND_YES;
        }
        var values = new ArrayList<List<Integer>>();
        for (int value = 0; value < first.length; value++) {
            if (first[value] == value) {
                values.add(like(first, value));
            }
        }
        return List.copyOf(values);
    }

    private static List<Integer> like(int[] first, int one) {
        var like = new ArrayList<Integer>();
        for (int value = one; value < first.length; value++) {
            if (first[value] == one) {
                like.add(value);
            }
        }
        return List.copyOf(like);
    }
}
