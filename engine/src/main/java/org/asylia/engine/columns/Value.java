package org.asylia.engine.columns;

import org.asylia.engine.answer.Answer;

/// A column of answers: four columns of bits, each of which says whether the answer reaches a value.
///
/// The five answers are an order, so *and* is the smaller in each of the four, *or* the larger. Where nothing leans,
/// the first two are one column and the last two another, and are worked out once.
///
/// @param yes reaches yes
/// @param leansYes reaches leaning yes
/// @param unknown reaches unknown
/// @param leansNo reaches leaning no: it is not a settled no
public record Value(int yes, int leansYes, int unknown, int leansNo) {

    static final Value YES = new Value(Graph.TRUE, Graph.TRUE, Graph.TRUE, Graph.TRUE);
    static final Value NO = new Value(Graph.FALSE, Graph.FALSE, Graph.FALSE, Graph.FALSE);
    static final Value UNKNOWN = settled(Graph.FALSE, Graph.TRUE);

    /// Three values: where it is yes, and where it is not a no.
    static Value settled(int yes, int notNo) {
        return new Value(yes, yes, notNo, notNo);
    }

    static Value of(Answer answer) {
        return new Value(
                bit(answer, Answer.YES),
                bit(answer, Answer.LEANING_YES),
                bit(answer, Answer.UNKNOWN),
                bit(answer, Answer.LEANING_NO));
    }

    private static int bit(Answer answer, Answer reached) {
        return answer.compareTo(reached) >= 0 ? Graph.TRUE : Graph.FALSE;
    }

    Value not() {
        return new Value(Graph.not(leansNo), Graph.not(unknown), Graph.not(leansYes), Graph.not(yes));
    }

    Value and(Graph graph, Value other) {
        return new Value(
                graph.and(yes, other.yes),
                graph.and(leansYes, other.leansYes),
                graph.and(unknown, other.unknown),
                graph.and(leansNo, other.leansNo));
    }

    Value or(Graph graph, Value other) {
        return not().and(graph, other.not()).not();
    }

    /// What two live readings of the law say together.
    Value agreedWith(Graph graph, Value other) {
        return new Value(
                graph.and(yes, other.yes),
                graph.and(leansYes, other.leansYes),
                graph.or(unknown, other.unknown),
                graph.or(leansNo, other.leansNo));
    }

    /// The column that says whether it reaches an answer; everything reaches no.
    int reaches(Answer answer) {
        return switch (answer) {
            case NO -> Graph.TRUE;
            case LEANING_NO -> leansNo;
            case UNKNOWN -> unknown;
            case LEANING_YES -> leansYes;
            case YES -> yes;
        };
    }

    /// Where it is neither a settled yes nor a settled no.
    int open(Graph graph) {
        return graph.and(leansNo, Graph.not(yes));
    }

    /// The column that says whether it is an answer.
    int is(Graph graph, Answer answer) {
        int reached = reaches(answer);
        return answer == Answer.YES
                ? reached
                : graph.and(reached, Graph.not(reaches(Answer.values()[answer.ordinal() + 1])));
    }
}
