package org.asylia.engine.exact;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A number (a day is the number of its day) that depends on what is open: for each value it may have, the function
/// that says when. The functions exclude one another, and together they are true, save where there is no number.
///
/// Mostly it depends on one variable alone. Then it is kept as the numbers that the variable's values come to, and
/// what is asked of it is written down as one node, where otherwise many functions would have to be joined.
final class Spread {

    private final Diagram diagram;
    private final OptionalInt variable;
    private final long[] numbers;
    private @Nullable Map<Long, Integer> when;

    private Spread(Diagram diagram, OptionalInt variable, long[] numbers) {
        this.diagram = diagram;
        this.variable = variable;
        this.numbers = numbers;
    }

    private Spread(Diagram diagram, Map<Long, Integer> when) {
        this(diagram, OptionalInt.empty(), new long[0]);
        this.when = when;
    }

    static Spread none(Diagram diagram) {
        return new Spread(diagram, new TreeMap<>());
    }

    static Spread exactly(Diagram diagram, long value) {
        return none(diagram).add(value, Diagram.TRUE);
    }

    /// The number that stands for the value a variable has.
    static Spread of(Diagram diagram, Variable variable) {
        long[] numbers =
                variable.values().stream().mapToLong(Variable.Value::number).toArray();
        return new Spread(diagram, OptionalInt.of(variable.index()), numbers);
    }

    Spread add(long value, int function) {
        if (function != Diagram.FALSE) {
            when().merge(value, function, diagram::or);
        }
        return this;
    }

    Map<Long, Integer> when() {
        var known = when;
        if (known == null) {
            known = new TreeMap<>();
            for (long number : numbers) {
                known.computeIfAbsent(number, each -> chosen(other -> other == each ? Diagram.TRUE : Diagram.FALSE));
            }
            when = known;
        }
        return known;
    }

    /// When there is a number at all.
    int present() {
        return variable.isPresent() ? Diagram.TRUE : chosen(_ -> Diagram.TRUE);
    }

    /// The function that is, for each value of the number, what is chosen for it.
    int chosen(LongToIntFunction choice) {
        if (variable.isPresent()) {
            var leads = new int[numbers.length];
            for (int value = 0; value < leads.length; value++) {
                leads[value] = choice.applyAsInt(numbers[value]);
            }
            return diagram.choose(variable.getAsInt(), leads);
        }
        int any = Diagram.FALSE;
        for (var entry : when().entrySet()) {
            any = diagram.or(any, diagram.and(entry.getValue(), choice.applyAsInt(entry.getKey())));
        }
        return any;
    }

    Spread map(LongUnaryOperator change) {
        if (variable.isPresent()) {
            return new Spread(
                    diagram, variable, Arrays.stream(numbers).map(change).toArray());
        }
        var changed = none(diagram);
        when().forEach((value, function) -> changed.add(change.applyAsLong(value), function));
        return changed;
    }

    /// Both numbers together.
    Spread with(Spread other, LongBinaryOperator combine) {
        var combined = none(diagram);
        when().forEach((one, first) -> other.when()
                .forEach((two, second) -> combined.add(combine.applyAsLong(one, two), diagram.and(first, second))));
        return combined;
    }

    /// This number when the function is true, else the other.
    Spread orElse(int function, Spread other) {
        var chosen = none(diagram);
        when().forEach((value, mine) -> chosen.add(value, diagram.and(function, mine)));
        int not = diagram.not(function);
        other.when().forEach((value, theirs) -> chosen.add(value, diagram.and(not, theirs)));
        return chosen;
    }
}
