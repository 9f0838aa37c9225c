package org.asylia.engine.exact;

import java.util.ArrayList;

/// Finds answers that make a function true and none of which can be left out.
///
/// It goes down one path to *true*, where the bounds say that little is needed, and then, from the bottom up, leaves
/// out each answer without which the function is still true whatever that is. Going up, all below is decided, so that
/// each function is looked at once.
final class Shortening {

    private final Diagram diagram;
    private final Limits limits;
    private final int turn;
    private final Given given;

    private Shortening(Diagram diagram, Limits limits, int turn, Given given) {
        this.diagram = diagram;
        this.limits = limits;
        this.turn = turn;
        this.given = given;
    }

    /// @param function neither *true* nor *false*
    /// @param turn with which of several values that seem equally good it begins
    static Given of(Diagram diagram, Limits limits, int function, int turn) {
        var given = new Given(diagram, diagram.variable(function) + 1);
        new Shortening(diagram, limits, turn, given).shorten(function);
        return given;
    }

    private void shorten(int function) {
        var path = new ArrayList<Integer>();
        int at = function;
        while (at != Diagram.TRUE) {
            path.add(at);
            int value = chosen(at);
            given.putAbove(diagram.variable(at), value);
            at = diagram.child(at, value);
        }
        path.reversed().forEach(this::leaveOut);
    }

    private void leaveOut(int function) {
        if (given.holdsForEach(function)) {
            given.openAbove(diagram.variable(function));
        }
    }

    /// The value to go down by: the cheapest way, or, where the variable need not be given, the value that takes most.
    private int chosen(int function) {
        int cheapest = turn % diagram.width(function);
        int hardest = cheapest;
        for (int step = 1; step < diagram.width(function); step++) {
            int value = (turn + step) % diagram.width(function);
            cheapest = whole(function, value) < whole(function, cheapest) ? value : cheapest;
            hardest = rest(function, value) > rest(function, hardest) ? value : hardest;
        }
        return whole(function, cheapest) < rest(function, hardest) ? cheapest : hardest;
    }

    private int whole(int function, int value) {
        return limits.price(function, value) + rest(function, value);
    }

    private int rest(int function, int value) {
        return limits.least(diagram.child(function, value));
    }
}
