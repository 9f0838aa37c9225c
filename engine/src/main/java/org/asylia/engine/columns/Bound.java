package org.asylia.engine.columns;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The earliest or latest that something may be, as a number in every row.
///
/// @param number the node that gives it
/// @param told how it follows from one thing that was told, if it does so by keeping or turning the order
record Bound(int number, @Nullable Told told) {

    /// What was told, in bits, and what follows from it.
    ///
    /// @param bits the literals of its bits, the lowest first
    /// @param plain whether it is the day itself, so that two such can be compared bit by bit
    /// @param value what follows from each value of the bits
    record Told(List<Integer> bits, boolean plain, LongUnaryOperator value) {

        /// What follows further; no longer the day itself.
        Told then(LongUnaryOperator next) {
            return new Told(bits, false, value.andThen(next));
        }

        /// The first value of the bits from which the answer is no longer what it is at 0; two to the number of bits,
        /// where it never turns.
        private long turn(java.util.function.LongPredicate holds) {
            boolean first = holds.test(value.applyAsLong(0));
            long low = 0;
            long high = 1L << bits.size();
            while (high - low > 1) {
                long middle = (low + high) >>> 1;
                if (holds.test(value.applyAsLong(middle)) == first) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }

        /// Yes where what follows passes a test that turns once at most over growing values.
        int where(Graph graph, java.util.function.LongPredicate holds) {
            int below = Bits.less(graph, bits, turn(holds));
            return holds.test(value.applyAsLong(0)) ? below : Graph.not(below);
        }
    }

    static Bound fixed(Graph graph, long value) {
        return new Bound(graph.number(value), null);
    }

    static Bound of(int number) {
        return new Bound(number, null);
    }

    /// Yes where the one is less than the other.
    static int less(Graph graph, Bound one, Bound other) {
        if (one.told != null && graph.isFixed(other.number)) {
            long than = graph.get(other.number).value();
            return one.told.where(graph, value -> value < than);
        }
        if (other.told != null && graph.isFixed(one.number)) {
            long than = graph.get(one.number).value();
            return other.told.where(graph, value -> than < value);
        }
        if (one.told != null && other.told != null && one.told.plain && other.told.plain) {
            return Bits.less(graph, one.told.bits, other.told.bits);
        }
        return graph.less(one.number, other.number);
    }
}
