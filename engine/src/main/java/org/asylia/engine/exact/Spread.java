package org.asylia.engine.exact;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;

/// A number (a day is the number of its day) that depends on what is open: for each value it may have, the function
/// that says when. The functions exclude one another, and together they are true, save where there is no number.
sealed interface Spread {

    /// When there is a number at all.
    int present();

    /// The function that is, for each value of the number, what is chosen for it.
    int chosen(LongToIntFunction choice);

    /// The number changed, whatever it is.
    Spread map(LongUnaryOperator change);

    /// For each value the function that says when.
    Map<Long, Integer> when();

    /// The number, where nothing open plays a part.
    OptionalLong exactly();

    static Several none(Diagram diagram) {
        return new Several(diagram);
    }

    static Spread exactly(Diagram diagram, long value) {
        return new One(diagram, 0, new long[] {value});
    }

    /// The number that stands for the value a variable has.
    static Spread of(Diagram diagram, Variable variable) {
        long[] numbers =
                variable.values().stream().mapToLong(Variable.Value::number).toArray();
        return new One(diagram, variable.index(), numbers);
    }

    /// Both numbers together.
    default Spread with(Diagram diagram, Spread other, LongBinaryOperator combine) {
        if (exactly().isPresent()) {
            long mine = exactly().getAsLong();
            return other.map(theirs -> combine.applyAsLong(mine, theirs));
        }
        if (other.exactly().isPresent()) {
            long theirs = other.exactly().getAsLong();
            return map(mine -> combine.applyAsLong(mine, theirs));
        }
        var combined = none(diagram);
        when().forEach((one, first) -> other.when()
                .forEach((two, second) -> combined.add(combine.applyAsLong(one, two), diagram.and(first, second))));
        return combined;
    }

    /// This number when the function is true, else the other.
    default Spread orElse(Diagram diagram, int function, Spread other) {
        return switch (function) {
            case Diagram.TRUE -> this;
            case Diagram.FALSE -> other;
            default -> new Either(diagram, function, this, other);
        };
    }

    /// What mostly is: one number, or one that depends on one variable alone. It is kept as the numbers that the
    /// variable's values come to, and what is asked of it is written down as one node, where otherwise many functions
    /// would have to be joined.
    final class One implements Spread {
        private final Diagram diagram;
        private final int variable;
        private final long[] numbers;

        /// @param variable what it depends on, where there is more than one number
        private One(Diagram diagram, int variable, long[] numbers) {
            this.diagram = diagram;
            this.variable = variable;
            this.numbers = numbers;
        }

        @Override
        public int present() {
            return Diagram.TRUE;
        }

        @Override
        public int chosen(LongToIntFunction choice) {
            if (numbers.length == 1) {
                return choice.applyAsInt(numbers[0]);
            }
            var leads = new int[numbers.length];
            for (int value = 0; value < leads.length; value++) {
                leads[value] = choice.applyAsInt(numbers[value]);
            }
            return diagram.choose(variable, leads);
        }

        @Override
        public Spread map(LongUnaryOperator change) {
            var changed = new long[numbers.length];
            for (int value = 0; value < changed.length; value++) {
                changed[value] = change.applyAsLong(numbers[value]);
            }
            return new One(diagram, variable, changed);
        }

        @Override
        public Map<Long, Integer> when() {
            var when = new TreeMap<Long, Integer>();
            for (long number : numbers) {
                when.computeIfAbsent(number, each -> chosen(other -> other == each ? Diagram.TRUE : Diagram.FALSE));
            }
            return when;
        }

        @Override
        public OptionalLong exactly() {
            return numbers.length == 1 ? OptionalLong.of(numbers[0]) : OptionalLong.empty();
        }
    }

    /// One number or another, as a function says.
    final class Either implements Spread {
        private final Diagram diagram;
        private final int function;
        private final Spread then;
        private final Spread otherwise;

        private Either(Diagram diagram, int function, Spread then, Spread otherwise) {
            this.diagram = diagram;
            this.function = function;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        public int present() {
            return either(then.present(), otherwise.present());
        }

        @Override
        public int chosen(LongToIntFunction choice) {
            return either(then.chosen(choice), otherwise.chosen(choice));
        }

        private int either(int one, int other) {
            return one == other
                    ? one
                    : diagram.or(diagram.and(function, one), diagram.and(diagram.not(function), other));
        }

        @Override
        public Spread map(LongUnaryOperator change) {
            return new Either(diagram, function, then.map(change), otherwise.map(change));
        }

        @Override
        public Map<Long, Integer> when() {
            var when = none(diagram);
            then.when().forEach((value, mine) -> when.add(value, diagram.and(function, mine)));
            int not = diagram.not(function);
            otherwise.when().forEach((value, theirs) -> when.add(value, diagram.and(not, theirs)));
            return when.when();
        }

        @Override
        public OptionalLong exactly() {
            return OptionalLong.empty();
        }
    }

    /// Several numbers, or none, each when its function says.
    final class Several implements Spread {
        private final Diagram diagram;
        private final Map<Long, Integer> when = new TreeMap<>();

        private Several(Diagram diagram) {
            this.diagram = diagram;
        }

        void add(long value, int function) {
            if (function != Diagram.FALSE) {
                when.merge(value, function, diagram::or);
            }
        }

        @Override
        public int present() {
            return chosen(_ -> Diagram.TRUE);
        }

        @Override
        public int chosen(LongToIntFunction choice) {
            int any = Diagram.FALSE;
            for (var entry : when.entrySet()) {
                any = diagram.or(any, diagram.and(entry.getValue(), choice.applyAsInt(entry.getKey())));
            }
            return any;
        }

        @Override
        public Spread map(LongUnaryOperator change) {
            var changed = none(diagram);
            when.forEach((value, function) -> changed.add(change.applyAsLong(value), function));
            return changed;
        }

        @Override
        public Map<Long, Integer> when() {
            return when;
        }

        @Override
        public OptionalLong exactly() {
            return OptionalLong.empty();
        }
    }
}
