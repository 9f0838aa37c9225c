package org.asylia.command.law;

import java.util.Collection;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.rule.Frame;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;
import org.asylia.law.citator.Standing;

/// Decisions in a list, each with its standing and with the mark of what is only a lead.
public final class Authorities {

    private final Citator citator;
    private final Frame frame;
    private final Page page;

    public Authorities(Citator citator, Frame frame, Page page) {
        this.citator = citator;
        this.frame = frame;
        this.page = page;
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
                decision.title() + ": " + standing + "; " + decision.outcome().words() + " [" + decision.key() + "]"
                        + lead(decision));
    }

    /// The mark of a row that nobody checked; nothing for others.
    public static String lead(Decision decision) {
        return decision.verified().isLead() ? " " + decision.verified().words() : "";
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
