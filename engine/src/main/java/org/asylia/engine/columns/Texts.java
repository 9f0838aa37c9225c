package org.asylia.engine.columns;

import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;

/// The dated texts of a rule in columns: where the day that picks the text is not known precisely, every text that may
/// govern is read, and they settle the point as far as they agree.
final class Texts {

    private final Conditions conditions;
    private final Terms terms;
    private final Graph graph;

    Texts(Conditions conditions, Terms terms, Graph graph) {
        this.conditions = conditions;
        this.terms = terms;
        this.graph = graph;
    }

    Value answer(Rule rule, int space) {
        var days = terms.days(rule.selector(), space);
        // Readings that agree with nothing said so far leave everything as it is: yes to the first two, no to the rest.
        var answer = new Value(Graph.TRUE, Graph.TRUE, Graph.FALSE, Graph.FALSE);
        answer = agreed(answer, before(rule, days), Value.of(rule.before().answer()));
        for (var text : rule.texts()) {
            int governs = overlaps(text, days);
            if (governs != Graph.FALSE) {
                answer = agreed(answer, governs, conditions.value(text.condition(), space));
            }
        }
        return answer;
    }

    /// Where the day that picks the text may lie before the first.
    int before(Rule rule, Span days) {
        return rule.texts()
                .getFirst()
                .from()
                .map(from -> Bound.less(graph, days.least(), new Bound.Fixed(from.toEpochDay())))
                .orElse(Graph.FALSE);
    }

    /// Where a text may govern.
    int overlaps(Text text, Span days) {
        int overlaps = Graph.TRUE;
        if (text.from().isPresent()) {
            var from = new Bound.Fixed(text.from().get().toEpochDay());
            overlaps = graph.and(overlaps, Graph.not(Bound.less(graph, days.most(), from)));
        }
        if (text.to().isPresent()) {
            var to = new Bound.Fixed(text.to().get().toEpochDay());
            overlaps = graph.and(overlaps, Bound.less(graph, days.least(), to));
        }
        return overlaps;
    }

    private Value agreed(Value answer, int governs, Value text) {
        int silent = Graph.not(governs);
        return new Value(
                graph.and(answer.yes(), graph.or(silent, text.yes())),
                graph.and(answer.leansYes(), graph.or(silent, text.leansYes())),
                graph.or(answer.unknown(), graph.and(governs, text.unknown())),
                graph.or(answer.leansNo(), graph.and(governs, text.leansNo())));
    }
}
