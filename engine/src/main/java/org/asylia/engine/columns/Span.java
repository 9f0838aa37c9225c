package org.asylia.engine.columns;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Order;

/// A range in every row: the least and the most that a date or a number may be.
record Span(Bound least, Bound most) {

    /// How two spans stand to one another: yes where every pair of values stands in the order, no where none does.
    static Value compare(Graph graph, Span left, Order order, Span right) {
        return switch (order) {
            case LESS -> less(graph, left, right);
            case AT_MOST -> less(graph, right, left).not();
            case AT_LEAST -> less(graph, left, right).not();
            case MORE -> less(graph, right, left);
            case EQUAL -> equal(graph, left, right);
        };
    }

    private static Value less(Graph graph, Span left, Span right) {
        return Value.settled(Bound.less(graph, left.most, right.least), Bound.less(graph, left.least, right.most));
    }

    private static Value equal(Graph graph, Span left, Span right) {
        int apart = graph.or(Bound.less(graph, left.most, right.least), Bound.less(graph, right.most, left.least));
        int exact = graph.and(
                Graph.not(Bound.less(graph, left.least, left.most)),
                Graph.not(Bound.less(graph, right.least, right.most)));
        return Value.settled(graph.and(exact, Graph.not(apart)), Graph.not(apart));
    }

    static Span fixed(long least, long most) {
        return new Span(new Bound.Fixed(least), new Bound.Fixed(most));
    }

    /// The span that is either of two, as far as is known which.
    static Span chosen(Value when, Span then, Span otherwise) {
        int no = Graph.not(when.reaches(Answer.LEANING_NO));
        return new Span(
                either(when.yes(), no, then.least, otherwise.least, false),
                either(when.yes(), no, then.most, otherwise.most, true));
    }

    private static Bound either(int yes, int no, Bound then, Bound otherwise, boolean larger) {
        if (yes == Graph.TRUE || then.equals(otherwise)) {
            return then;
        }
        if (no == Graph.TRUE) {
            return otherwise;
        }
        Bound unsure = new Bound.Extreme(larger, then, otherwise);
        var known = no == Graph.FALSE ? unsure : new Bound.Choice(no, otherwise, unsure);
        return yes == Graph.FALSE ? known : new Bound.Choice(yes, then, known);
    }
}
