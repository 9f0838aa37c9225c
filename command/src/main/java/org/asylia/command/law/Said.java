package org.asylia.command.law;

import java.time.LocalDate;
import java.util.Locale;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;

/// Pieces of a rule in words.
public final class Said {

    private Said() {}

    /// The limit of what the software knows, in one sentence that stands under every answer.
    public static String knownTo(LocalDate day) {
        return "Law as known to " + day + ": what happened since is not in here.";
    }

    static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /// How a text stands on a day: `from 2024-06-18 until 2026-04-23, vacated, TO BE RE-CHECKED`.
    public static String status(Text text, LocalDate day) {
        return span(text) + ", " + text.statusOn(day).code().replace('-', ' ')
                + (text.recheck() ? ", TO BE RE-CHECKED" : "");
    }

    private static String span(Text text) {
        var from = text.from().map(day -> "from " + day).orElse("start not recorded");
        return text.to().map(day -> from + " until " + day).orElse(from);
    }

    /// Who must prove it, and how strongly.
    public static String burden(Burden burden) {
        var note = burden.note().isEmpty() ? "" : " (" + burden.note() + ")";
        return burden.party() == Burden.Party.NOBODY
                ? burden.party().words() + note
                : burden.party().words() + ": " + burden.proof().words() + note;
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case EFFECT -> "an effect: what follows from a result";
            case ELEMENT, EXCEPTION, AUTHORITY -> "an " + kind.name().toLowerCase(Locale.ROOT);
            case EVIDENCE -> "evidence: what weighs in a judgment";
            case DISCRETION -> "discretion: what is left to the adjudicator";
            case ROUTE -> "a route: who decides, and where";
            case STEP -> "a step: it stands next, or has come";
            case STATE -> "a state: where a case stands";
            case FILING -> "a filing: what is filed, where, and how";
            case BAR, PRESUMPTION, BURDEN, DOOR, RIGHT, DUTY ->
                "a " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    static String askedOf(Rule rule) {
        return rule.each()
                .map(list -> "each " + list.one() + "; for the case, "
                        + (rule.everywhere() ? "every one must hold" : "any one is enough"))
                .orElse("the case as a whole");
    }
}
