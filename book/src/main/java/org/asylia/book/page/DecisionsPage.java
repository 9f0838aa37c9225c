package org.asylia.book.page;

import java.util.Collection;
import java.util.List;
import org.asylia.engine.rule.Rule;

/// The leading decisions from A to Z, how each stands, and the rules it belongs to.
public final class DecisionsPage {

    private final Volume volume;
    private final Authorities authorities;
    private final Leaf leaf;
    private final Html html;

    private DecisionsPage(Volume volume) {
        this.volume = volume;
        this.authorities = volume.authorities();
        this.leaf = new Leaf(volume, Place.TOP, "Decisions");
        this.html = leaf.html();
    }

    public static String of(Volume volume) {
        return new DecisionsPage(volume).page();
    }

    private String page() {
        html.leaf("h1", "Rules by decision");
        leaf.paragraph("Leading decisions by name; “Matter of” does not count. Search for one party's name, such as"
                + " Minasyan, for initials, such as F-P-R-, or for the report, such as 24 I&N Dec. 681.");
        html.begin("p")
                .text("How each stands is told as known to ")
                .leaf("time", volume.law().knownTo().toString());
        html.text(". Other sources of rules stand under ");
        html.leaf("a", "citations", "href", leaf.place().to(Place.CITATIONS))
                .text(".")
                .endLine();
        var keys = authorities.keys();
        Letters.jumps(leaf, keys.stream().map(authorities::sorted).toList());
        String letter = "";
        for (var key : keys) {
            var first = Letters.of(authorities.sorted(key));
            if (!first.equals(letter)) {
                if (!letter.isEmpty()) {
                    html.endLine();
                }
                leaf.heading(first, Letters.anchor(first));
                html.begin("dl", "class", "index");
                letter = first;
            }
            decision(key);
        }
        if (!letter.isEmpty()) {
            html.endLine();
        }
        return leaf.close();
    }

    private void decision(String key) {
        html.begin("dt", "id", key);
        leaf.decision(key);
        authorities.find(key).filter(decision -> decision.verified().isLead()).ifPresent(_ -> {
            html.text(" ");
            leaf.mark("a lead to check");
        });
        html.end();
        authorities
                .find(key)
                .ifPresent(decision -> html.leaf(
                        "dd", decision.holding() + " Standing: " + authorities.standingWords(decision) + "."));
        rules(authorities.rules(key));
    }

    private void rules(Collection<Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        html.begin("dd").text("Rules: ");
        boolean first = true;
        for (var rule : List.copyOf(rules)) {
            html.text(first ? "" : "; ");
            leaf.ruleLink(rule);
            first = false;
        }
        html.endLine();
    }
}
