package org.asylia.book.page;

import java.util.stream.Collectors;
import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.words.Words;

/// The facts that a rule needs, as questions, with what could prove each.
final class FactsSection {

    private final Volume volume;
    private final Leaf leaf;
    private final Html html;

    FactsSection(Volume volume, Leaf leaf) {
        this.volume = volume;
        this.leaf = leaf;
        this.html = leaf.html();
    }

    void write(Rule rule) {
        leaf.heading("Facts it needs");
        var facts = volume.contents(rule).facts();
        if (facts.isEmpty()) {
            leaf.paragraph("None of its own: it rests on other rules, or on the law itself.");
            return;
        }
        html.begin("dl", "class", "facts");
        for (var fact : facts) {
            html.begin("dt")
                    .leaf("a", asked(fact), "href", leaf.place().to(fact))
                    .end();
            html.begin("dd").leaf("code", fact.key()).text(". " + type(fact) + ". " + answerers(fact));
            html.text(proof(fact)).endLine();
        }
        html.endLine();
    }

    static String asked(Fact fact) {
        return fact.question().isBlank() ? Words.name(fact) : fact.question();
    }

    static String proof(Fact fact) {
        return fact.evidence().isEmpty() ? "" : " Could be proved by: " + String.join("; ", fact.evidence()) + ".";
    }

    static String answerers(Fact fact) {
        return "Answered by " + fact.answerers().stream().map(FactsSection::who).collect(Collectors.joining(" or "))
                + ".";
    }

    private static String who(Answerer answerer) {
        return switch (answerer) {
            case PERSON -> "the person";
            case PRACTITIONER -> "a legal worker";
            case RECORD -> "a document or record";
        };
    }

    static String type(Fact fact) {
        var of = fact.list().map(list -> ", asked of each " + list.one()).orElse("");
        return switch (fact.type()) {
                    case FactType.YesNo _ -> "Yes or no";
                    case FactType.Day _ -> "A date";
                    case FactType.Number(var unit, _, _) -> "A number of " + unit;
                    case FactType.Choice _ -> "One of a list";
                    case FactType.Country _ -> "A country";
                    case FactType.Words _ -> "Words";
                }
                + of;
    }
}
