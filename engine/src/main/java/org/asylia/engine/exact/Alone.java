package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds each answer that alone, with what is given, makes a function true.
///
/// An answer does exactly when there is then no way for the opposite to be true. So all ways of the opposite are
/// walked once, and it is noted which values they go by and which places they leave out.
final class Alone {

    private final Diagram diagram;
    private final Given given;
    private final int mark;

    /// By which values each place was passed; nothing where it was not come to.
    private final boolean[][] passed;

    private final BitSet leftOut = new BitSet();

    private Alone(Diagram diagram, Given given, int places) {
        this.diagram = diagram;
        this.given = given;
        this.mark = diagram.walked().next();
        this.passed = new boolean[places][];
    }

    /// A place, and the values any of which does, in order.
    record Answer(int place, List<Integer> values) {
        Answer {
            values = List.copyOf(values);
        }
    }

    /// @param function open with what is given
    static List<Answer> of(Diagram diagram, Given given, int function) {
        int places = diagram.variable(function) + 1;
        var alone = new Alone(diagram, given, places);
        alone.walk(diagram.not(function), places);
        var answers = new ArrayList<Answer>();
        for (int place = places - 1; place >= 0; place--) {
            if (!alone.leftOut.get(place)) {
                var values = notPassed(alone.passed[place]);
                if (!values.isEmpty()) {
                    answers.add(new Answer(place, values));
                }
            }
        }
        return answers;
    }

    /// @param from the place above
    private void walk(int function, int from) {
        int place = function == Diagram.TRUE ? -1 : diagram.variable(function);
        leftOut.set(place + 1, from);
        if (place < 0 || diagram.walked().get(function) == mark) {
            return;
        }
        diagram.walked().put(function, mark);
        if (given.isOpen(place)) {
            pass(function, place);
            return;
        }
        leftOut.set(place);
        for (int value : given.at(place)) {
            go(diagram.child(function, value), place);
        }
    }

    /// Notes by which values of the variable on top the function can be true.
    private void pass(int function, int place) {
        if (passed[place] == null) {
            passed[place] = new boolean[diagram.width(function)];
        }
        var its = passed[place];
        for (int value = 0; value < its.length; value++) {
            if (go(diagram.child(function, value), place)) {
                its[value] = true;
            }
        }
    }

    private boolean go(int function, int from) {
        boolean can = given.canBe(function);
        if (can) {
            walk(function, from);
        }
        return can;
    }

    private static List<Integer> notPassed(boolean[] passed) {
        var values = new ArrayList<Integer>();
        for (int value = 0; value < passed.length; value++) {
            if (!passed[value]) {
                values.add(value);
            }
        }
        return values;
    }
}
