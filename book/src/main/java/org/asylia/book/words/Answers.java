package org.asylia.book.words;

import static org.asylia.book.words.Span.plain;
import static org.asylia.book.words.Span.strong;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.words.Words;

/// A question of the case and the answer that counts.
final class Answers {

    private Answers() {}

    /// `"Are you in the United States now?" yes`.
    static Line of(Fact fact, String answer) {
        return Line.of(question(fact), plain(" "), strong(answer));
    }

    static Line same(Fact one, Fact other, String is) {
        return Line.of(name(one), plain(is), name(other));
    }

    /// The fact by its question, or by its name while it has none.
    static Span question(Fact fact) {
        return fact.question().isBlank() ? name(fact) : new Span.ToFact(fact, "“" + fact.question() + "”");
    }

    /// The fact by its name: `arrival date`.
    static Span name(Fact fact) {
        return new Span.ToFact(fact, Words.name(fact));
    }

    /// The answers that count, in the order in which they are offered: `a, b or c`.
    static String anyOf(Fact fact, Set<String> codes) {
        var labels = new ArrayList<>(labels(fact, codes));
        var last = labels.removeLast();
        return labels.isEmpty() ? last : String.join("; ", labels) + "; or " + last;
    }

    private static List<String> labels(Fact fact, Set<String> codes) {
        return switch (fact.type()) {
            case FactType.Choice choice ->
                choice.options().stream()
                        .filter(option -> codes.contains(option.code()))
                        .map(FactType.Option::label)
                        .toList();
            case FactType.Country _ ->
                codes.stream().map(Codes::country).sorted().toList();
            case FactType.YesNo _, FactType.Day _, FactType.Number _, FactType.Words _ ->
                codes.stream().sorted().toList();
        };
    }
}
