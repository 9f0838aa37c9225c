package org.asylia.book.page;

import java.util.List;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Text;

/// The rules to look up again before relying on them, and those that rest on memory.
public final class RecheckPage {

    private RecheckPage() {}

    public static String of(Volume volume) {
        var leaf = new Leaf(volume, Place.TOP, "To re-check");
        var html = leaf.html();
        html.leaf("h1", "To re-check");
        leaf.paragraph("The state of the law was last followed on "
                + volume.law().knownTo() + ". Look these up again before relying on them.");
        var doubtful = volume.rules().stream().filter(RecheckPage::isDoubtful).toList();
        leaf.heading("Uncertain, or likely to have moved (" + doubtful.size() + ")");
        for (var rule : doubtful) {
            html.begin("p", "class", "entry");
            leaf.rule(rule);
            html.endLine();
            html.begin("ul");
            rule.texts().stream()
                    .filter(RecheckPage::isDoubtful)
                    .forEach(text -> html.leaf(
                            "li",
                            "Text " + TextsSection.span(text) + ", " + Leaf.status(text, volume.law()) + ". "
                                    + text.source() + ". Last checked " + text.checked() + "."));
            html.endLine();
        }
        var unverified =
                volume.rules().stream().filter(rule -> !rule.verified()).toList();
        leaf.heading("Not verified (" + unverified.size() + ")");
        leaf.paragraph(
                "The core of these rules rests on memory: no source was read. A text may also say, in its source,"
                        + " which detail was not read.");
        leaf.rules(List.copyOf(unverified));
        return leaf.close();
    }

    static boolean isDoubtful(Rule rule) {
        return rule.texts().stream().anyMatch(RecheckPage::isDoubtful);
    }

    private static boolean isDoubtful(Text text) {
        return text.recheck() || text.status() == Status.UNCERTAIN;
    }
}
