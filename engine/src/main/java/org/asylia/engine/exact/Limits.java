package org.asylia.engine.exact;

import java.util.Optional;

/// Between how many answers the smallest set for a function lies: read off the diagram first, drawn closer by a search.
final class Limits {

    /// No set of answers makes it true.
    static final int NEVER = Integer.MAX_VALUE / 2;

    private final Diagram diagram;
    private final Prices prices;
    private final Numbered least = new Numbered();
    private final Numbered enough = new Numbered();

    /// Limits found in another module, and up to which place they hold here too.
    private final Optional<Limits> shared;

    private final int alike;

    /// @param shared limits of a module in whose order the same things stand at the lower places
    /// @param alike how many those places are
    Limits(Diagram diagram, Prices prices, Optional<Limits> shared, int alike) {
        this.diagram = diagram;
        this.prices = prices;
        this.shared = shared;
        this.alike = alike;
    }

    private boolean isShared(int function) {
        return diagram.variable(function) < alike;
    }

    /// How many answers it takes to give the variable on top that value.
    int price(int function, int value) {
        return prices.of(diagram.variable(function), value);
    }

    /// A number of answers below which no set is: to say nothing of the variable on top takes no fewer than the
    /// costliest of its values.
    int least(int function) {
        if (function <= Diagram.TRUE) {
            return function == Diagram.TRUE ? 0 : NEVER;
        }
        if (isShared(function)) {
            return shared.orElseThrow().least(function);
        }
        int known = least.get(function);
        if (known != Numbered.NONE) {
            return known;
        }
        int given = NEVER;
        int without = 0;
        for (int value = 0; value < diagram.width(function); value++) {
            int rest = least(diagram.child(function, value));
            given = Math.min(given, price(function, value) + rest);
            without = Math.max(without, rest);
        }
        int bound = Math.min(given, without);
        least.put(function, bound);
        return bound;
    }

    /// A number of answers that suffices: along a path, each variable given.
    int enough(int function) {
        if (function <= Diagram.TRUE) {
            return function == Diagram.TRUE ? 0 : NEVER;
        }
        if (isShared(function)) {
            return shared.orElseThrow().enough(function);
        }
        int known = enough.get(function);
        if (known != Numbered.NONE) {
            return known;
        }
        int path = NEVER;
        for (int value = 0; value < diagram.width(function); value++) {
            path = Math.min(path, price(function, value) + enough(diagram.child(function, value)));
        }
        enough.put(function, path);
        return path;
    }

    void atLeast(int function, int count) {
        if (isShared(function)) {
            shared.orElseThrow().atLeast(function, count);
        } else {
            least.put(function, count);
        }
    }

    void enough(int function, int count) {
        if (isShared(function)) {
            shared.orElseThrow().enough(function, count);
        } else {
            enough.put(function, count);
        }
    }

    /// What it takes to give what stands at a place a value.
    interface Prices {
        /// How many answers; [#NEVER] when it cannot be given.
        int of(int place, int value);
    }
}
