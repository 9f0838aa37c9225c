package org.asylia.command.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.rule.Frame;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;
import org.asylia.law.citator.Standing;

/// Decisions in a list, each with its standing and with the mark of what is only a lead.
final class Authorities {

    private final Citator citator;
    private final Frame frame;
    private final Page page;

    Authorities(Citator citator, Frame frame, Page page) {
        this.citator = citator;
        this.frame = frame;
        this.page = page;
    }

    /// Good law first, and what was checked first.
    List<Decision> inOrder(Collection<Decision> decisions) {
        return decisions.stream()
                .sorted(Comparator.comparing(
                                (Decision each) -> citator.standing(each, frame).kind())
                        .thenComparing(Decision::verified))
                .toList();
    }

    /// Each decision by its title, its standing and its key.
    void list(String heading, Collection<Decision> decisions) {
        if (!decisions.isEmpty()) {
            page.heading(heading);
            decisions.forEach(this::line);
        }
    }

    private void line(Decision decision) {
        var standing = citator.standing(decision, frame).kind().words();
        page.item(
                2,
                "-",
                decision.title() + ": " + standing + "; " + decision.outcome().words()
                        + (decision.verified().isLead() ? "; a lead to check, from memory" : "") + " ["
                        + decision.key() + "]");
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static Tone tone(Standing standing) {
        return switch (standing.kind()) {
            case GOOD -> Tone.GOOD;
            case LIMITED, PERSUASIVE, UNKNOWN, NOT_YET -> Tone.OPEN;
            case REJECTED, NOT_GOOD -> Tone.BAD;
        };
    }
}
