package org.asylia.engine.columns;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// The earliest or latest that something may be, as a number in every row: how it follows from what was told.
///
/// Kept as it is written, and not worked out, because what is asked of a bound is nearly always whether it is less than
/// another; and that can be asked of its parts, down to what was told, which is compared bit by bit. Only where two
/// things that were told and moved meet are there numbers to work out, row by row.
sealed interface Bound {

    /// The same in every row.
    record Fixed(long value) implements Bound {}

    /// What follows from one thing that was told, and grows or shrinks with it.
    ///
    /// @param bits the literals of its bits, the lowest first
    /// @param plain whether it is the day itself, so that two such can be compared bit by bit
    /// @param value what follows from each value of the bits
    /// @param number the node that gives it in numbers
    record Told(List<Integer> bits, boolean plain, LongUnaryOperator value, int number) implements Bound {

        /// Yes where what follows passes a test that turns once at most over growing values of the bits.
        int where(Graph graph, LongPredicate holds) {
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
            int below = Bits.less(graph, bits, high);
            return first ? below : Graph.not(below);
        }
    }

    /// The one where a column has a yes, the other elsewhere.
    record Choice(int when, Bound then, Bound otherwise) implements Bound {}

    /// The larger or the smaller of two.
    record Extreme(boolean larger, Bound one, Bound other) implements Bound {}

    /// The largest or the smallest over the entries that have a yes in the mask; below or above all where there is
    /// none.
    ///
    /// @param space the space of the entries
    record Fold(boolean largest, Bound of, int mask, int space) implements Bound {}

    /// What has been worked out in numbers.
    record Number(int node) implements Bound {}

    /// Yes where the one is less than the other.
    static int less(Graph graph, Bound one, Bound other) {
        return switch (one) {
            case Choice(var when, var then, var otherwise) ->
                graph.choose(when, less(graph, then, other), less(graph, otherwise, other));
            case Extreme(var larger, var first, var second) -> {
                int a = less(graph, first, other);
                int b = less(graph, second, other);
                yield larger ? graph.and(a, b) : graph.or(a, b);
            }
            case Fold(var largest, var of, var mask, var space) -> {
                if (!isAround(graph, other, space)) {
                    yield graph.less(number(graph, one), number(graph, other));
                }
                int each = less(graph, of, other);
                yield largest
                        ? Graph.not(graph.roll(graph.and(mask, Graph.not(each)), space))
                        : graph.roll(graph.and(mask, each), space);
            }
            case Fixed _, Told _, Number _ -> lessThanParts(graph, one, other);
        };
    }

    private static int lessThanParts(Graph graph, Bound one, Bound other) {
        return switch (other) {
            case Choice(var when, var then, var otherwise) ->
                graph.choose(when, less(graph, one, then), less(graph, one, otherwise));
            case Extreme(var larger, var first, var second) -> {
                int a = less(graph, one, first);
                int b = less(graph, one, second);
                yield larger ? graph.or(a, b) : graph.and(a, b);
            }
            case Fold(var largest, var of, var mask, var space) -> {
                if (!isAround(graph, one, space)) {
                    yield graph.less(number(graph, one), number(graph, other));
                }
                int each = less(graph, one, of);
                yield largest
                        ? graph.roll(graph.and(mask, each), space)
                        : Graph.not(graph.roll(graph.and(mask, Graph.not(each)), space));
            }
            case Fixed _, Told _, Number _ -> lessOfLeaves(graph, one, other);
        };
    }

    /// Whether a bound is the same for all entries that are ranged over: it belongs to what holds them, or lies further
    /// out. That of an entry itself is one thing, and each of its neighbours' another.
    private static boolean isAround(Graph graph, Bound bound, int entries) {
        int holder = graph.layout().space(entries).parent();
        return graph.layout().isInside(holder, graph.get(number(graph, bound)).space());
    }

    private static int lessOfLeaves(Graph graph, Bound one, Bound other) {
        if (one instanceof Fixed(var value) && other instanceof Fixed(var than)) {
            return value < than ? Graph.TRUE : Graph.FALSE;
        }
        if (one instanceof Told told && other instanceof Fixed(var than)) {
            return told.where(graph, value -> value < than);
        }
        if (one instanceof Fixed(var value) && other instanceof Told told) {
            return told.where(graph, than -> value < than);
        }
        if (one instanceof Told first && other instanceof Told second && first.plain && second.plain) {
            return Bits.less(graph, first.bits, second.bits);
        }
        return graph.less(number(graph, one), number(graph, other));
    }

    /// The bound in numbers.
    static int number(Graph graph, Bound bound) {
        return switch (bound) {
            case Fixed(var value) -> graph.number(value);
            case Told told -> told.number;
            case Number(var node) -> node;
            case Choice(var when, var then, var otherwise) ->
                graph.chooseNumber(when, number(graph, then), number(graph, otherwise));
            case Extreme(var larger, var one, var other) ->
                graph.both(larger ? Node.Kind.LARGER : Node.Kind.SMALLER, number(graph, one), number(graph, other));
            case Fold(var largest, var of, var mask, var space) ->
                graph.fold(
                        largest ? Node.Kind.LARGEST : Node.Kind.SMALLEST,
                        number(graph, of),
                        mask,
                        space,
                        largest ? Numbers.LOWEST : Numbers.HIGHEST);
        };
    }

    /// The bound after a step of days, which keeps the order of days and so goes through to the parts.
    static Bound stepped(Graph graph, Bound bound, Step step) {
        var steps = List.of(step);
        return switch (bound) {
            case Fixed(var value) -> new Fixed(Step.through(steps, value));
            case Told told ->
                new Told(
                        told.bits,
                        false,
                        told.value.andThen(day -> Step.through(steps, day)),
                        graph.map(told.number, steps));
            case Number(var node) -> new Number(graph.map(node, steps));
            case Choice(var when, var then, var otherwise) ->
                new Choice(when, stepped(graph, then, step), stepped(graph, otherwise, step));
            case Extreme(var larger, var one, var other) ->
                new Extreme(larger, stepped(graph, one, step), stepped(graph, other, step));
            case Fold(var largest, var of, var mask, var space) ->
                new Fold(largest, stepped(graph, of, step), mask, space);
        };
    }
}
