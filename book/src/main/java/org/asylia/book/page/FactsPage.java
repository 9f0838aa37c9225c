package org.asylia.book.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.rule.Rule;

/// Every fact that a case may state, by its key: the question, the reason for asking, the proof, and the rules that
/// read it.
public final class FactsPage {

    private FactsPage() {}

    public static String of(Volume volume) {
        var leaf = new Leaf(volume, Place.TOP, "Facts");
        var html = leaf.html();
        html.leaf("h1", "Facts, and the rules that read them");
        leaf.paragraph(
                "Every question that may be asked. A fact that nobody has answered stays unknown; it never counts"
                        + " as a no.");
        var readers = readers(volume);
        volume.law().facts().values().stream()
                .sorted(Comparator.comparing(Fact::key))
                .forEach(fact -> fact(leaf, fact, readers.getOrDefault(fact.key(), List.of())));
        return leaf.close();
    }

    private static Map<String, List<Rule>> readers(Volume volume) {
        var readers = new TreeMap<String, List<Rule>>();
        for (var rule : volume.rules()) {
            for (var fact : volume.contents(rule).facts()) {
                readers.computeIfAbsent(fact.key(), _ -> new ArrayList<>()).add(rule);
            }
        }
        return readers;
    }

    private static void fact(Leaf leaf, Fact fact, List<Rule> readers) {
        var html = leaf.html();
        html.begin("section", "id", fact.key(), "class", "fact");
        html.leaf("h2", FactsSection.asked(fact));
        html.begin("p").leaf("code", fact.key()).text(". " + FactsSection.type(fact) + ". ");
        html.text(fact.reason() + " " + FactsSection.answerers(fact) + FactsSection.proof(fact))
                .end();
        if (fact.type() instanceof FactType.Choice choice) {
            html.begin("p").text("Answers: ");
            html.text(String.join(
                    "; ", choice.options().stream().map(FactType.Option::label).toList()));
            html.text(".").end();
        }
        html.begin("p").leaf("strong", "Read by: ");
        if (readers.isEmpty()) {
            html.text("no rule; it is kept for forms and for people.");
        }
        for (int i = 0; i < readers.size(); i++) {
            html.text(i == 0 ? "" : "; ");
            leaf.ruleLink(readers.get(i));
        }
        html.end().endLine();
    }
}
