package org.asylia.book.page;

import java.util.List;
import org.asylia.law.citator.Decision;

/// One decision: what it held in our own words, how it stands, what became of it, and the rules it belongs to.
public final class DecisionPage {

    private DecisionPage() {}

    public static String of(Volume volume, Decision decision) {
        var leaf = new Leaf(volume, Place.BELOW, decision.name());
        var html = leaf.html();
        html.begin("p", "class", "part")
                .leaf("a", "Decisions", "href", leaf.place().to(Place.DECISIONS))
                .endLine();
        html.leaf("h1", decision.title());
        html.leaf("p", decision.holding(), "class", "title");
        var standing = volume.authorities().standing(decision);
        html.begin("p");
        leaf.mark(volume.authorities().standingWords(decision));
        if (decision.verified().isLead()) {
            leaf.mark("a lead to check");
        }
        html.endLine();
        html.begin("dl", "class", "about");
        told(
                html,
                "Decided",
                RulePage.capital(decision.when().words()) + ", by "
                        + decision.forum().words());
        told(html, "Outcome", RulePage.capital(decision.outcome().words()));
        told(html, "How far checked", decision.verified().words());
        told(html, "Key", decision.key());
        html.endLine();
        leaf.heading("Is it good law?");
        leaf.paragraph("As known to " + volume.law().knownTo() + ": "
                + volume.authorities().standingWords(decision) + ". " + standing.because());
        leaf.paragraph("For one circuit or another day: ./asylia law " + decision.key() + " --circuit N --as-of DATE.");
        leaf.heading("What became of it");
        html.begin("ul");
        for (var step : standing.steps()) {
            html.leaf("li", RulePage.capital(step.when().words()) + ": " + step.words());
        }
        html.endLine();
        leaf.heading("Rules");
        leaf.rules(List.copyOf(volume.authorities().rules(decision.key())));
        return leaf.close();
    }

    private static void told(Html html, String name, String words) {
        html.leaf("dt", name).leaf("dd", words);
    }
}
