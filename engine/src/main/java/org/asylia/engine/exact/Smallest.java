package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the smallest sets of answers that make a function true whatever everything else is.
///
/// At the variable on top of a node a set either says nothing of it, and then must do for each of its values, or
/// gives it a value. Values that lead to the same place are one choice.
final class Smallest {

    /// No set of answers makes it true.
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private static final int MOST = 5;

    private final Diagram diagram;
    private final Variables variables;
    private final long today;
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Set<List<Pick>>> found = new HashMap<>();

    /// @param asOf the day asked for: a date is given as an answer only if some of its days have come
    Smallest(Diagram diagram, Variables variables, LocalDate asOf) {
        this.diagram = diagram;
        this.variables = variables;
        this.today = asOf.toEpochDay();
    }

    /// The smallest sets, at most five; empty when the function is never true.
    Set<List<Pick>> of(int node) {
        return size(node) >= NEVER ? Set.of() : sets(node);
    }

    private int size(int node) {
        if (node <= Diagram.TRUE) {
            return node == Diagram.TRUE ? 0 : NEVER;
        }
        var known = sizes.get(node);
        if (known != null) {
            return known;
        }
        int size = size(everyValue(node));
        var children = diagram.children(node);
        for (int value = 0; value < children.length; value++) {
            if (hasCome(node, value)) {
                size = Math.min(size, 1 + size(children[value]));
            }
        }
        sizes.put(node, size);
        return size;
    }

    private int everyValue(int node) {
        int all = Diagram.TRUE;
        for (int child : diagram.children(node)) {
            all = diagram.and(all, child);
        }
        return all;
    }

    private Set<List<Pick>> sets(int node) {
        if (node == Diagram.TRUE) {
            return Set.of(List.of());
        }
        var known = found.get(node);
        if (known != null) {
            return known;
        }
        int size = size(node);
        var sets = new LinkedHashSet<List<Pick>>();
        int every = everyValue(node);
        if (size(every) == size) {
            sets.addAll(sets(every));
        }
        var children = diagram.children(node);
        for (int value = 0; value < children.length && sets.size() < MOST; value++) {
            if (size(children[value]) + 1 == size && first(children, value) && hasCome(node, value)) {
                add(node, children, value, sets);
            }
        }
        found.put(node, sets);
        return sets;
    }

    private boolean hasCome(int node, int value) {
        var variable = variables.get(diagram.variable(node));
        return !variable.isDay() || variable.values().get(value).number() <= today;
    }

    private static boolean first(int[] children, int value) {
        for (int earlier = 0; earlier < value; earlier++) {
            if (children[earlier] == children[value]) {
                return false;
            }
        }
        return true;
    }

    private void add(int node, int[] children, int value, Set<List<Pick>> sets) {
        var values = new ArrayList<Integer>();
        for (int like = value; like < children.length; like++) {
            if (children[like] == children[value]) {
                values.add(like);
            }
        }
        var pick = new Pick(diagram.variable(node), List.copyOf(values));
        for (var rest : sets(children[value])) {
            if (sets.size() < MOST) {
                var set = new ArrayList<Pick>();
                set.add(pick);
                set.addAll(rest);
                sets.add(List.copyOf(set));
            }
        }
    }

    /// A variable, and the values any of which does.
    record Pick(int variable, List<Integer> values) {}
}
