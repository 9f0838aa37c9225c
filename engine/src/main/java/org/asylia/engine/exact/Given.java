package org.asylia.engine.exact;

import java.util.Arrays;

/// Answers given for some places of a diagram, and what is true with them. An answer may be one of several values.
final class Given {

    /// Nothing is given.
    private static final int[] OPEN = {};

    private final Diagram diagram;
    private final int[][] values;

    /// The number of the last change of an answer: what is known holds until the next.
    private int change;

    /// @param places how many places there are
    Given(Diagram diagram, int places) {
        this.diagram = diagram;
        this.values = new int[places][];
        this.change = diagram.holding().next();
        Arrays.fill(values, OPEN);
    }

    int places() {
        return values.length;
    }

    boolean isOpen(int place) {
        return values[place].length == 0;
    }

    /// The values given, any of which it may be; none where it is open.
    int[] at(int place) {
        return values[place];
    }

    /// Says that what stands at a place has one of the values.
    void put(int place, int... one) {
        values[place] = one;
        change = diagram.holding().next();
    }

    /// Leaves it open.
    void open(int place) {
        put(place, OPEN);
    }

    /// The same as [#put], where no function that was asked of depends on the place.
    void putAbove(int place, int... one) {
        values[place] = one;
    }

    /// The same as [#open], where no function that was asked of depends on the place.
    void openAbove(int place) {
        values[place] = OPEN;
    }

    /// Whether the function is true with what is given, whatever else is.
    boolean holds(int function) {
        if (function <= Diagram.TRUE) {
            return function == Diagram.TRUE;
        }
        int before = diagram.holding().get(function);
        if (before >> 1 == change) {
            return (before & 1) == 1;
        }
        int place = diagram.variable(function);
        boolean holds = isOpen(place) ? holdsForEach(function) : holdsForGiven(function, place);
        diagram.holding().put(function, 2 * change + (holds ? 1 : 0));
        return holds;
    }

    /// Whether it is true for each value of the variable on top, whatever is given for that.
    boolean holdsForEach(int function) {
        for (int value = 0; value < diagram.width(function); value++) {
            if (!holds(diagram.child(function, value))) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsForGiven(int function, int place) {
        for (int value : values[place]) {
            if (!holds(diagram.child(function, value))) {
                return false;
            }
        }
        return true;
    }

    /// Whether it can be true with what is given.
    boolean canBe(int function) {
        return !holds(diagram.not(function));
    }
}
