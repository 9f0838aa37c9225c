package org.asylia.engine.exact;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/// A number (a day is the number of its day) that depends on what is open: for each value it may have, the function
/// that says when. The functions exclude one another, and together they are true, save where there is no number.
final class Spread {

    private final Diagram diagram;
    private final Map<Long, Integer> when;

    private Spread(Diagram diagram, Map<Long, Integer> when) {
        this.diagram = diagram;
        this.when = when;
    }

    static Spread none(Diagram diagram) {
        return new Spread(diagram, new TreeMap<>());
    }

    static Spread exactly(Diagram diagram, long value) {
        return none(diagram).add(value, Diagram.TRUE);
    }

    Spread add(long value, int function) {
        if (function != Diagram.FALSE) {
            when.merge(value, function, diagram::or);
        }
        return this;
    }

    Map<Long, Integer> when() {
        return when;
    }

    /// When there is a number at all.
    int present() {
        return when.values().stream().reduce(Diagram.FALSE, diagram::or);
    }

    Spread map(LongUnaryOperator change) {
        var changed = none(diagram);
        when.forEach((value, function) -> changed.add(change.applyAsLong(value), function));
        return changed;
    }

    /// Both numbers together.
    Spread with(Spread other, LongBinaryOperator combine) {
        var combined = none(diagram);
        when.forEach((one, first) -> other.when.forEach(
                (two, second) -> combined.add(combine.applyAsLong(one, two), diagram.and(first, second))));
        return combined;
    }

    /// This number when the function is true, else the other.
    Spread orElse(int function, Spread other) {
        var chosen = none(diagram);
        when.forEach((value, mine) -> chosen.add(value, diagram.and(function, mine)));
        int not = diagram.not(function);
        other.when.forEach((value, theirs) -> chosen.add(value, diagram.and(not, theirs)));
        return chosen;
    }
}
