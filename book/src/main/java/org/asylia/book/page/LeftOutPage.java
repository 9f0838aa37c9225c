package org.asylia.book.page;

import org.asylia.book.index.Part;
import org.asylia.engine.rule.Rule;

/// What no rule decides: declared with each rule, and within its texts.
public final class LeftOutPage {

    private LeftOutPage() {}

    public static String of(Volume volume) {
        var leaf = new Leaf(volume, Place.TOP, "Left out");
        leaf.html().leaf("h1", "Left out");
        leaf.paragraph("What the rules do not decide, by part of the law. Where a part of a rule's own condition is not"
                + " decided, every answer that depends on it stays open and says so.");
        Part.contents(volume.law()).forEach((part, rules) -> {
            var gaps = rules.stream().filter(rule -> hasGaps(volume, rule)).toList();
            if (!gaps.isEmpty()) {
                leaf.heading(part.title());
                gaps.forEach(rule -> rule(volume, leaf, rule));
            }
        });
        return leaf.close();
    }

    private static boolean hasGaps(Volume volume, Rule rule) {
        return !rule.leftOut().isEmpty() || !volume.contents(rule).notDecided().isEmpty();
    }

    private static void rule(Volume volume, Leaf leaf, Rule rule) {
        var html = leaf.html();
        html.begin("p", "class", "entry");
        leaf.ruleLink(rule);
        html.endLine();
        html.begin("ul");
        rule.leftOut().forEach(words -> html.leaf("li", words));
        for (var gap : volume.contents(rule).notDecided()) {
            html.begin("li")
                    .leaf("strong", "Not decided, and stays open: ")
                    .text(gap.what() + ". " + gap.reason())
                    .endLine();
        }
        html.endLine();
    }
}
