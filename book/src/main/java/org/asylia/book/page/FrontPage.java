package org.asylia.book.page;

import java.util.List;
import org.asylia.book.index.Part;
import org.asylia.engine.rule.Rule;

/// The first page: what this is, how to find a rule, what to be careful of, and the rules by part of the law.
public final class FrontPage {

    private final Volume volume;
    private final Leaf leaf;
    private final Html html;

    private FrontPage(Volume volume) {
        this.volume = volume;
        this.leaf = new Leaf(volume, Place.TOP, "Contents");
        this.html = leaf.html();
    }

    public static String of(Volume volume) {
        return new FrontPage(volume).page();
    }

    private String page() {
        html.leaf("h1", "The law book of Asylia");
        html.begin("p", "class", "title")
                .text(
                        "United States asylum, withholding of removal and protection under the Convention Against Torture: "
                                + volume.rules().size() + " rules in plain words, as known to ")
                .leaf("time", volume.law().knownTo().toString())
                .text(".")
                .endLine();
        leaf.paragraph(
                "Every page is written from the same rules that decide a case in the program, so that what is read"
                        + " here is what is applied. Rules cite the paragraph they come from, say since when each text applied, who"
                        + " must prove what, and what they leave out. Nothing here is a lawyer's advice.");
        find();
        careful();
        contents();
        return leaf.close();
    }

    private void find() {
        leaf.heading("How to find a rule");
        html.begin("ul");
        way(Place.NAMES, "By name", "such as one-year deadline");
        way(Place.CITATIONS, "By number", "such as INA 208(a)(2)(B) or 8 CFR 1208.4(a)(2)");
        way(Place.DECISIONS, "By decision", "such as Minasyan");
        way(Place.FACTS, "By the question that is asked", "every fact, and the rules that read it");
        html.endLine();
        leaf.paragraph(
                "On each of these pages the browser's own search (Ctrl+F, or Find in page) finds any word. Search for"
                        + " a number without its title, such as 1208.4(a)(2).");
    }

    private void way(String page, String name, String such) {
        html.begin("li").leaf("a", name, "href", leaf.place().to(page)).text(": " + such + ".");
        html.endLine();
    }

    private void careful() {
        leaf.heading("To be re-checked first");
        long recheck = volume.rules().stream().filter(RecheckPage::isDoubtful).count();
        html.begin("p")
                .text("The state of the law was last followed on "
                        + volume.law().knownTo() + ". Since then " + recheck
                        + " rules may have moved, or were uncertain even then. ");
        html.leaf(
                        "a",
                        "Which, why, and what else to check",
                        "href",
                        leaf.place().to(Place.RECHECK))
                .text(".");
        html.endLine();
        leaf.heading("What is left out");
        long gaps = volume.rules().stream()
                .filter(rule -> !rule.leftOut().isEmpty())
                .count();
        html.begin("p").text(gaps + " rules say what they do not decide, and why. ");
        html.leaf("a", "All that is left out", "href", leaf.place().to(Place.LEFT_OUT))
                .text(".");
        html.endLine();
    }

    private void contents() {
        leaf.heading("Contents");
        var parts = Part.contents(volume.law());
        html.begin("ol", "class", "columns");
        parts.forEach((part, rules) -> html.begin("li")
                .leaf("a", part.title(), "href", "#" + part.anchor())
                .text(" (" + rules.size() + ")")
                .endLine());
        html.endLine();
        parts.forEach(this::part);
    }

    private void part(Part part, List<Rule> rules) {
        html.leaf("h3", part.title(), "id", part.anchor());
        leaf.rules(rules);
    }
}
