package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.asylia.command.terminal.Page;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.RuleSet;
import org.asylia.screening.Spoken;

/// An explanation as an indented tree. What was said once is only named when it comes again; a fact on which a rule
/// rests twice stands below it once.
final class ReasonTree {

    private static final int STEP = 2;

    private final RuleSet law;
    private final Page page;
    private final Set<String> said = new HashSet<>();

    ReasonTree(RuleSet law, Page page) {
        this.law = law;
        this.page = page;
    }

    void of(Reason reason, int indent, String around) {
        boolean again = reason.kind() == Reason.Kind.RULE
                && !reason.because().isEmpty()
                && !said.add(reason.id() + " " + reason.item());
        page.item(indent, "-", line(reason, around) + (again ? " (as above)" : ""));
        if (again) {
            return;
        }
        if (reason.kind() == Reason.Kind.RULE) {
            page.line(indent + STEP, under(law, reason));
        }
        var leaves = new HashSet<Reason>();
        for (var part : reason.because()) {
            if (!part.because().isEmpty() || leaves.add(part)) {
                of(part, indent + STEP, reason.item());
            }
        }
    }

    /// Where a rule stands: its id, its paragraphs, the dates of the text applied, and what takes certainty from it.
    static String under(RuleSet law, Reason rule) {
        var parts = new ArrayList<String>();
        parts.add(rule.id());
        parts.addAll(rule.citations());
        if (!rule.dates().isEmpty()) {
            parts.add(rule.dates().replace("in-force", "in force").replace("to be re-checked", "TO BE RE-CHECKED"));
        }
        if (!law.rule(rule.id()).verified()) {
            parts.add("NOT CHECKED AGAINST A SOURCE");
        }
        return "[" + String.join("; ", parts) + "]";
    }

    /// One reason in one sentence, with its item where that is another one than around it.
    static String line(Reason reason, String around) {
        var place = reason.item().isEmpty() || reason.item().equals(around) ? "" : " (" + reason.item() + ")";
        return begin(reason) + reason.says() + end(reason) + place + sources(reason);
    }

    private static String begin(Reason reason) {
        var answer = Spoken.answer(reason.answer());
        return switch (reason.kind()) {
            case RULE -> answer + ": ";
            case FACT, LIST -> reason.answer().isUnknown() ? "to ask: " : "fact: ";
            case JUDGMENT -> reason.answer().isUnknown() ? "to be judged: " : "judged " + answer + ": ";
            case FACTOR, COMPARISON -> "";
            case CONTESTED -> "contested, " + answer + ": ";
            case READING -> "read so, " + answer + ": ";
            case NOT_ENCODED -> "not decided by this software: ";
            case LAW -> "law, " + answer + ": ";
            case LAYER -> applies(reason.answer()) + ": ";
            case PRESUMPTION -> "presumed, " + answer + ": ";
        };
    }

    private static String applies(Answer answer) {
        return switch (answer) {
            case YES -> "applies";
            case NO -> "does not apply";
            case LEANING_NO, UNKNOWN, LEANING_YES -> "may apply";
        };
    }

    /// The answer of a comparison, which is put as a question; why a fact is open, where more than asking is needed.
    private static String end(Reason reason) {
        return switch (reason.kind()) {
            case COMPARISON -> " " + Spoken.answer(reason.answer());
            case FACT, LIST ->
                reason.why()
                        .filter(why -> why != Why.NOT_ASKED)
                        .map(why -> " - " + why.words())
                        .orElse("");
            case RULE, JUDGMENT, FACTOR, CONTESTED, READING, NOT_ENCODED, LAW, LAYER, PRESUMPTION -> "";
        };
    }

    private static String sources(Reason reason) {
        List<String> citations = reason.kind() == Reason.Kind.RULE ? List.of() : reason.citations();
        return citations.isEmpty() ? "" : " (" + String.join("; ", citations) + ")";
    }
}
