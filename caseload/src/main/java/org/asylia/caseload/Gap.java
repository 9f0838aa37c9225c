package org.asylia.caseload;

import java.io.Serializable;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.Turn;

/// What is counted of undecided matters: one way in which something is missing.
///
/// @param kind what is counted
/// @param rule the rule that is undecided; empty for any of those that were asked about
/// @param thing what sort of thing is missing; looked at only where a thing is
/// @param id its key
/// @param why why it is unknown; for a question alone, that it was not asked, and not looked at
public record Gap(Kind kind, String rule, Turn.Kind thing, String id, Why why) implements Serializable {

    /// What is counted.
    public enum Kind {
        /// The rule is neither a settled yes nor a settled no.
        UNDECIDED,
        /// It turns on something that is unknown for this reason.
        REASON,
        /// It turns on this thing, unknown for this reason.
        TURNS_ON,
        /// It turns on this thing and on nothing else. A fact counts here only where it could still be asked.
        ALONE
    }

    public static Gap undecided(String rule) {
        return new Gap(Kind.UNDECIDED, rule, Turn.Kind.FACT, "", Why.NOT_ASKED);
    }

    public static Gap reason(String rule, Why why) {
        return new Gap(Kind.REASON, rule, Turn.Kind.FACT, "", why);
    }

    public static Gap turnsOn(String rule, Turn.Kind thing, String id, Why why) {
        return new Gap(Kind.TURNS_ON, rule, thing, id, why);
    }

    public static Gap alone(String rule, Turn.Kind thing, String id) {
        return new Gap(Kind.ALONE, rule, thing, id, Why.NOT_ASKED);
    }

    /// Whether a reason may go away when the question is put: nobody asked, or the answer was not exact. Who does not
    /// know, or prefers not to say, is not asked again.
    static boolean canBeAsked(Why why) {
        return switch (why) {
            case NOT_ASKED, IMPRECISE, LIST_NOT_COMPLETE -> true;
            case DOES_NOT_KNOW,
                    PREFERS_NOT_TO_SAY,
                    NOT_APPLICABLE_YET,
                    SOURCES_DISAGREE,
                    AWAITS_JUDGMENT,
                    LAW_CONTESTED,
                    NOT_ENCODED -> false;
        };
    }
}
