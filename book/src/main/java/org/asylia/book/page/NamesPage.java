package org.asylia.book.page;

import java.util.Comparator;
import java.util.Locale;
import org.asylia.book.index.Citation;
import org.asylia.engine.rule.Rule;

/// Every rule by its plain name, from A to Z.
public final class NamesPage {

    private NamesPage() {}

    public static String of(Volume volume) {
        var leaf = new Leaf(volume, Place.TOP, "Names");
        var html = leaf.html();
        html.leaf("h1", "Rules by name");
        leaf.paragraph("What people who do this work call each rule, what it says, its first citation and its id.");
        var rules = volume.rules().stream()
                .sorted(Comparator.comparing((Rule rule) -> volume.name(rule).toLowerCase(Locale.ROOT))
                        .thenComparing(Rule::id))
                .toList();
        Letters.jumps(leaf, rules.stream().map(volume::name).toList());
        String letter = "";
        html.begin("dl", "class", "index");
        for (var rule : rules) {
            var first = Letters.of(volume.name(rule));
            if (first.equals(letter)) {
                html.begin("dt");
            } else {
                html.begin("dt", "id", Letters.anchor(first));
                letter = first;
            }
            leaf.ruleLink(rule);
            html.text(" ");
            leaf.marks(rule);
            html.end().begin("dd").text(rule.title() + " ");
            html.leaf(
                    "a",
                    rule.citations().getFirst(),
                    "href",
                    leaf.place().to(Citation.of(rule.citations().getFirst())));
            html.text(" ").leaf("code", rule.id()).endLine();
        }
        html.endLine();
        return leaf.close();
    }
}
