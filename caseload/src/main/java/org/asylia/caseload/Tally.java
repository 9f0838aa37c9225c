package org.asylia.caseload;

import java.io.Serializable;
import org.asylia.engine.answer.Answer;

/// What is counted in a comparison: one way in which a rule can differ.
///
/// @param kind what of the rule differs
/// @param rule the rule
/// @param before for a move the answer under the first setting; else unknown, and not looked at
/// @param after for a move the answer under the second
public record Tally(Kind kind, String rule, Answer before, Answer after) implements Serializable {

    /// What of a rule differs.
    public enum Kind {
        /// Its answer for the whole case.
        MOVED,
        /// Its answer for an entry of a list, while that for the whole case does not.
        ENTRIES,
        /// Itself: no rule it rests on differs.
        CAUSE
    }

    static Tally moved(String rule, Answer before, Answer after) {
        return new Tally(Kind.MOVED, rule, before, after);
    }

    static Tally entries(String rule) {
        return new Tally(Kind.ENTRIES, rule, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    static Tally cause(String rule) {
        return new Tally(Kind.CAUSE, rule, Answer.UNKNOWN, Answer.UNKNOWN);
    }
}
