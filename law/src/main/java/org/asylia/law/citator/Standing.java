package org.asylia.law.citator;

import java.util.List;
import java.util.Locale;
import org.asylia.engine.answer.Answer;

/// Whether a decision is good law on a day and in a circuit, why, and how it came to that.
///
/// @param kind the answer
/// @param because the reason, in words
/// @param steps everything that was done to it, in the order of time
public record Standing(Kind kind, String because, List<Step> steps) {

    public Standing {
        steps = List.copyOf(steps);
    }

    /// The answer. It is about the rule the decision is cited for; the result for its parties stays what it was.
    public enum Kind {
        /// It binds here.
        GOOD("good law"),
        /// It stands, but not all of it, or with doubts in this circuit.
        LIMITED("good law with limits"),
        /// A decision of another circuit: it may persuade and does not bind.
        PERSUASIVE("persuasive only"),
        /// The circuit is not known and circuits differ, or a day is known too roughly.
        UNKNOWN("not settled"),
        /// The court of appeals of this circuit does not follow it.
        REJECTED("rejected in this circuit"),
        /// It was overruled, vacated, reversed, superseded or stayed, and has not come back.
        NOT_GOOD("not good law"),
        /// It was not decided yet.
        NOT_YET("not decided yet");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// `not-good`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One step of its history.
    ///
    /// @param when its day
    /// @param words what was done
    /// @param come whether that day had come
    public record Step(When when, String words, Answer come) {}
}
