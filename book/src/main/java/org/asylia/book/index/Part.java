package org.asylia.book.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// The parts of the book, in the order of the statute. A rule stands in the part whose beginning of ids fits it best.
public enum Part {
    DOORS("The doors to protection", "door"),
    APPLY(
            "Asking for asylum: who may, and until when",
            "asylum.may-apply",
            "asylum.apply",
            "asylum.bar.one-year",
            "asylum.bar.previous-denial"),
    REFUGEE("Who is a refugee", "refugee", "asylum.refugee"),
    GROUND("The protected grounds, and the reason for the harm", "refugee.ground", "refugee.nexus"),
    GROUP("Particular social groups", "refugee.psg"),
    PERSECUTION(
            "Persecution, past and feared",
            "refugee.persecution",
            "refugee.past",
            "refugee.past-persecution",
            "refugee.actor",
            "refugee.wff",
            "refugee.fear",
            "refugee.relocation",
            "refugee.humanitarian"),
    BARS("Bars to asylum", "asylum.bar"),
    LIMITS("Limits on asylum by rule and proclamation", "asylum.rule"),
    CRIMES("Crimes", "crimes"),
    EVIDENCE("Proof", "asylum.evidence"),
    DISCRETION("Discretion", "asylum.discretion"),
    FAMILY("Family", "asylum.derivative"),
    AFTER("What asylum brings, and how it ends", "asylum", "asylum.effect", "asylum.termination", "effect"),
    WITHHOLDING("Withholding of removal", "withholding"),
    WITHHOLDING_BARS("Bars to withholding", "withholding.bar", "withholding.barred"),
    TORTURE("The Convention Against Torture", "cat"),
    ENTRY("Entry, arrest and removal orders", "entry", "third-country"),
    FORUM("Who decides", "forum"),
    ROUTE("The way a case takes", "route", "step"),
    STAGE("Where a case stands", "state", "stage"),
    FEAR("Credible-fear and reasonable-fear interviews", "credible-fear", "reasonable-fear"),
    DEADLINES("Deadlines", "deadline", "rule"),
    CLOCKS("Clocks and work permits", "clock", "ead"),
    FILING("Forms, filing and fees", "form", "filing", "fee"),
    RIGHTS("Rights and duties", "right", "duty", "status", "id"),
    OTHER("Other provisions", "");

    private final String title;
    private final List<String> beginnings;

    Part(String title, String... beginnings) {
        this.title = title;
        this.beginnings = List.of(beginnings);
    }

    public String title() {
        return title;
    }

    public String anchor() {
        return "part-" + (ordinal() + 1);
    }

    public static Part of(Rule rule) {
        var best = OTHER;
        int length = 0;
        for (var part : values()) {
            for (var beginning : part.beginnings) {
                if (beginning.length() > length && begins(rule.id(), beginning)) {
                    best = part;
                    length = beginning.length();
                }
            }
        }
        return best;
    }

    private static boolean begins(String id, String beginning) {
        return id.equals(beginning) || id.startsWith(beginning + ".");
    }

    /// The rules of each part, in the order of the law; parts without rules are left out.
    public static Map<Part, List<Rule>> contents(RuleSet law) {
        var contents = new EnumMap<Part, List<Rule>>(Part.class);
        law.rules()
                .forEach(rule -> contents.computeIfAbsent(of(rule), _ -> new ArrayList<>())
                        .add(rule));
        return contents;
    }
}
