package org.asylia.engine.columns;

/// The years or days from one bound to another: more the later the end, less the later the start, and so a question
/// that goes through to the parts of both.
final class Between {

    private final Graph graph;
    private final Node.Kind kind;

    Between(Graph graph, Node.Kind kind) {
        this.graph = graph;
        this.kind = kind;
    }

    Bound of(Bound from, Bound to) {
        return switch (from) {
            case Bound.Choice(var when, var then, var otherwise) ->
                new Bound.Choice(when, of(then, to), of(otherwise, to));
            case Bound.Extreme(var larger, var one, var other) ->
                new Bound.Extreme(!larger, of(one, to), of(other, to));
            case Bound.Fold _ -> numbers(from, to);
            case Bound.Fixed _, Bound.Told _, Bound.Number _ -> toParts(from, to);
        };
    }

    private Bound toParts(Bound from, Bound to) {
        return switch (to) {
            case Bound.Choice(var when, var then, var otherwise) ->
                new Bound.Choice(when, of(from, then), of(from, otherwise));
            case Bound.Extreme(var larger, var one, var other) ->
                new Bound.Extreme(larger, of(from, one), of(from, other));
            case Bound.Fold _ -> numbers(from, to);
            case Bound.Fixed _, Bound.Told _, Bound.Number _ -> leaves(from, to);
        };
    }

    private Bound leaves(Bound from, Bound to) {
        if (from instanceof Bound.Fixed(var start) && to instanceof Bound.Fixed(var end)) {
            return new Bound.Fixed(Numbers.of(kind, start, end));
        }
        if (from instanceof Bound.Told told && to instanceof Bound.Fixed(var end)) {
            return new Bound.Told(
                    told.bits(), false, told.value().andThen(day -> Numbers.of(kind, day, end)), both(from, to));
        }
        if (from instanceof Bound.Fixed(var start) && to instanceof Bound.Told told) {
            return new Bound.Told(
                    told.bits(), false, told.value().andThen(day -> Numbers.of(kind, start, day)), both(from, to));
        }
        return numbers(from, to);
    }

    private Bound numbers(Bound from, Bound to) {
        return new Bound.Number(both(from, to));
    }

    private int both(Bound from, Bound to) {
        return graph.both(kind, Bound.number(graph, from), Bound.number(graph, to));
    }
}
