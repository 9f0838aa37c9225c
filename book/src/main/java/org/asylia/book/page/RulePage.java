package org.asylia.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asylia.book.index.Citation;
import org.asylia.book.index.Part;
import org.asylia.book.words.Reading;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// One rule: what it says and asks, since when, who must prove it, what it needs, and what to be careful of.
public final class RulePage {

    private final Volume volume;
    private final Rule rule;
    private final Leaf leaf;
    private final Html html;
    private final Reading reading;

    private RulePage(Volume volume, Rule rule) {
        this.volume = volume;
        this.rule = rule;
        this.leaf = new Leaf(volume, Place.BELOW, volume.name(rule));
        this.html = leaf.html();
        this.reading = new Reading(volume.law());
    }

    public static String of(Volume volume, Rule rule) {
        return new RulePage(volume, rule).page();
    }

    private String page() {
        head();
        new TextsSection(volume, rule, leaf, reading).write();
        judgments();
        days();
        new FactsSection(volume, leaf).write(rule);
        neighbours();
        decisions();
        cautions();
        sources();
        return leaf.close();
    }

    private void head() {
        var part = Part.of(rule);
        html.begin("p", "class", "part")
                .leaf("a", part.title(), "href", leaf.place().to(Place.FRONT) + "#" + part.anchor())
                .endLine();
        html.leaf("h1", capital(volume.name(rule)));
        html.leaf("p", rule.title(), "class", "title");
        html.begin("p");
        html.text("As known to ")
                .leaf("time", volume.law().knownTo().toString())
                .text(": ");
        leaf.mark(Leaf.status(volume.current(rule), volume.law()));
        leaf.cautions(rule);
        html.endLine();
        html.begin("dl", "class", "about");
        html.leaf("dt", "Citations").begin("dd");
        citations();
        html.endLine();
        told("What it is", kind(rule.kind()));
        told("Burden of proof", capital(Reading.burden(rule.burden())));
        told("Asked of", capital(askedOf(rule)));
        html.leaf("dt", "Which day picks the text").begin("dd");
        leaf.words(reading.of(rule.selector()));
        html.endLine();
        html.leaf("dt", "Id").begin("dd").leaf("code", rule.id()).endLine();
        html.endLine();
    }

    private void citations() {
        boolean first = true;
        for (var words : rule.citations()) {
            html.text(first ? "" : "; ");
            html.leaf("a", words, "href", leaf.place().to(Citation.of(words)));
            first = false;
        }
    }

    private void told(String name, String words) {
        html.leaf("dt", name).leaf("dd", words);
    }

    private void judgments() {
        for (var judgment : volume.contents(rule).judgments().values()) {
            leaf.heading("Left to judgment", "judge-" + judgment.id());
            html.leaf("p", judgment.question(), "class", "question");
            leaf.paragraph(
                    "The software lists what speaks for and against; it never weighs. The question stays open until a"
                            + " practitioner records an assessment with a reason.");
            factors("Speaks for a yes", judgment, true);
            factors("Speaks against", judgment, false);
            if (!judgment.decisions().isEmpty()) {
                html.leaf("h3", "Decided in");
                decisionList(judgment.decisions());
            }
        }
    }

    private void factors(String heading, Judgment judgment, boolean speaksFor) {
        var factors = judgment.factors().stream()
                .filter(factor -> factor.speaksFor() == speaksFor)
                .toList();
        if (factors.isEmpty()) {
            return;
        }
        html.leaf("h3", heading).begin("ul", "class", "reading");
        for (var factor : factors) {
            html.begin("li").text(capital(factor.label()));
            leaf.readings(List.of(reading.of(factor.found())));
            html.endLine();
        }
        html.endLine();
    }

    /// Comes after everything that names days.
    private void days() {
        var days = reading.days();
        if (days.isEmpty()) {
            return;
        }
        leaf.heading("How the days are counted");
        html.begin("dl", "class", "days");
        for (var day : reading.days()) {
            html.leaf("dt", capital(day.name()), "id", day.anchor()).begin("dd");
            leaf.words(day.counted());
            html.endLine();
        }
        html.endLine();
    }

    private void neighbours() {
        var used =
                volume.law().references(rule).stream().map(volume.law()::rule).toList();
        if (!used.isEmpty()) {
            leaf.heading("Rests on");
            leaf.rules(used);
        }
        var users = volume.users(rule);
        if (!users.isEmpty()) {
            leaf.heading("Used by");
            leaf.rules(users);
        }
    }

    private void decisions() {
        if (!rule.decisions().isEmpty()) {
            leaf.heading("Leading decisions");
            decisionList(rule.decisions());
        }
        var others = volume.authorities().others(rule);
        if (!others.isEmpty()) {
            leaf.heading("Other decisions on it");
            decisionList(others);
        }
    }

    private void decisionList(List<String> keys) {
        html.begin("ul");
        for (var key : keys) {
            html.begin("li");
            leaf.decision(key);
            volume.authorities().find(key).ifPresent(decision -> {
                html.text(": " + volume.authorities().standingWords(decision) + " ");
                if (decision.verified().isLead()) {
                    leaf.mark("a lead to check");
                }
            });
            html.end();
        }
        html.endLine();
    }

    private void cautions() {
        var cautions = new ArrayList<String>();
        if (!rule.verified()) {
            cautions.add("Not verified: the core of this rule rests on memory; no source was read. Check it before"
                    + " relying on it.");
        }
        for (var text : rule.texts()) {
            if (text.recheck()) {
                cautions.add("To be re-checked: the text " + TextsSection.span(text) + ", last checked "
                        + text.checked() + ". " + text.source() + ".");
            }
        }
        leaf.heading("What to be careful of");
        if (!cautions.isEmpty()) {
            leaf.list(cautions);
        }
        html.leaf("h3", "Left out");
        if (rule.leftOut().isEmpty()) {
            leaf.paragraph("Nothing is declared as left out of this rule.");
        } else {
            leaf.list(rule.leftOut());
        }
    }

    private void sources() {
        var file = volume.checkout().file(rule.id());
        var tests = volume.checkout().tests(rule.id());
        if (file.isEmpty()) {
            return;
        }
        leaf.heading("In the source");
        html.begin("dl", "class", "about");
        html.leaf("dt", "Written in").begin("dd").leaf("code", file.get()).end();
        html.leaf("dt", "Shown by tests").begin("dd");
        if (tests.isEmpty()) {
            html.text("No test class names this rule or its file.");
        }
        for (var test : tests) {
            html.leaf("code", test.substring(test.lastIndexOf('/') + 1)).text(" ");
        }
        html.end().endLine();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String askedOf(Rule rule) {
        return rule.each()
                .map(list -> "each " + list.one() + "; for the case as a whole, "
                        + (rule.everywhere() ? "it must hold for every one" : "one for which it holds is enough"))
                .orElse("the case as a whole");
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case ELEMENT -> "An element: what must be there";
            case BAR -> "A bar: what takes protection away";
            case EXCEPTION -> "An exception: what takes a bar away";
            case PRESUMPTION -> "A presumption: what is taken as shown until it is rebutted";
            case BURDEN -> "A burden: who must prove what";
            case EVIDENCE -> "Evidence: what weighs in a judgment";
            case DISCRETION -> "Discretion: what is left to the adjudicator";
            case EFFECT -> "An effect: what follows from a result";
            case ROUTE -> "A route: who decides, and where";
            case STEP -> "A step: a stage of the procedure";
            case STATE -> "A state: where a case stands in the procedure";
            case FILING -> "Filing: what must be filed, where and how";
            case RIGHT -> "A right: what the person may ask for";
            case DUTY -> "A duty: what must be done on the way";
            case DOOR -> "A door to protection as a whole";
            case AUTHORITY -> "An authority whose force came and went";
        };
    }
}
