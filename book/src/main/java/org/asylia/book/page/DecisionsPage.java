package org.asylia.book.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.book.index.Citation;
import org.asylia.book.index.DecisionNames;
import org.asylia.engine.rule.Rule;

/// The leading decisions that rules and judgments name, from A to Z, with the rules each is named by; then the
/// decisions that are themselves the source of a rule.
public final class DecisionsPage {

    private final Volume volume;
    private final Leaf leaf;
    private final Html html;

    private DecisionsPage(Volume volume) {
        this.volume = volume;
        this.leaf = new Leaf(volume, Place.TOP, "Decisions");
        this.html = leaf.html();
    }

    public static String of(Volume volume) {
        return new DecisionsPage(volume).page();
    }

    private String page() {
        html.leaf("h1", "Rules by decision");
        leaf.paragraph("Leading decisions, by name; under each, the rules and judgments that name it. A year or number in"
                + " brackets tells decisions of one name apart. Search for one party's name, such as Minasyan, or for the"
                + " initials, such as F-P-R-.");
        html.begin("p").text("Decisions with their reports stand also under ");
        html.leaf("a", "citations", "href", leaf.place().to(Place.CITATIONS)).text(".");
        html.endLine();
        var named = named();
        Letters.jumps(leaf, named.keySet().stream().map(DecisionsPage::sorted).toList());
        html.begin("dl", "class", "index");
        String letter = "";
        for (var entry : named.entrySet()) {
            var first = Letters.of(sorted(entry.getKey()));
            if (!first.equals(letter)) {
                html.leaf("dt", first, "id", Letters.anchor(first), "class", "letter");
                html.leaf("dd", "", "class", "letter");
                letter = first;
            }
            html.leaf("dt", DecisionNames.of(entry.getKey()), "id", entry.getKey());
            for (var rule : entry.getValue()) {
                html.begin("dd");
                leaf.rule(rule);
                html.endLine();
            }
        }
        html.endLine();
        sources();
        return leaf.close();
    }

    private Map<String, Set<Rule>> named() {
        var named = new TreeMap<String, Set<Rule>>(
                Comparator.comparing(DecisionsPage::sorted).thenComparing(Comparator.naturalOrder()));
        for (var rule : volume.rules()) {
            rule.decisions().forEach(key -> add(named, key, rule));
            for (var judgment : volume.contents(rule).judgments().values()) {
                judgment.decisions().forEach(key -> add(named, key, rule));
            }
        }
        return named;
    }

    private static void add(Map<String, Set<Rule>> named, String key, Rule rule) {
        named.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(rule);
    }

    /// What a decision is sorted by: `Matter of` does not count.
    private static String sorted(String key) {
        return DecisionNames.of(key).replaceFirst("^Matter of ", "").toLowerCase(Locale.ROOT);
    }

    private void sources() {
        Map<Citation, List<Rule>> cited = new LinkedHashMap<>();
        volume.rules().stream()
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::of)
                .filter(citation -> citation.series().isDecision())
                .sorted()
                .distinct()
                .forEach(citation -> cited.put(
                        citation,
                        volume.rules().stream()
                                .filter(rule -> rule.citations().contains(citation.words()))
                                .toList()));
        leaf.heading("Decisions that are the source of a rule");
        html.begin("dl", "class", "index");
        cited.forEach((citation, rules) -> {
            html.begin("dt").leaf("a", citation.words(), "href", leaf.place().to(citation)).end();
            for (var rule : rules) {
                html.begin("dd");
                leaf.rule(rule);
                html.endLine();
            }
        });
        html.endLine();
    }
}
