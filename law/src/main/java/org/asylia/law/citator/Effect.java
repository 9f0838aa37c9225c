package org.asylia.law.citator;

import java.util.Locale;
import java.util.Optional;

/// What something later did to a decision.
public enum Effect {
    OVERRULED(Force.ENDS, "overruled by"),
    VACATED(Force.ENDS, "vacated by"),
    REVERSED(Force.ENDS, "reversed by"),
    SUPERSEDED(Force.ENDS, "superseded by"),
    STAYED(Force.ENDS, "stayed by"),
    RESTORED(Force.RETURNS, "restored by"),
    MODIFIED(Force.CHANGES, "modified by"),
    LIMITED(Force.CHANGES, "limited by"),
    /// A court of appeals ruled that it does not follow.
    REJECTED(Force.REFUSED, "rejected by"),
    /// A precedent of the circuit that does not speak of this decision goes the other way.
    CONFLICTS(Force.DOUBTED, "in conflict with"),
    AFFIRMED(Force.ACCEPTED, "affirmed by"),
    FOLLOWED(Force.ACCEPTED, "followed by"),
    EXPLAINED(Force.KEPT, "explained by"),
    DISTINGUISHED(Force.KEPT, "distinguished by"),
    /// The case was sent back, and the rule left as it was.
    REMANDED(Force.KEPT, "sent back by"),
    /// The Board or the Attorney General goes another way outside the circuit.
    NOT_FOLLOWED(Force.KEPT, "not followed elsewhere by");

    /// What becomes of the force of the decision, or of the part or the circuit that is named.
    enum Force {
        ENDS,
        RETURNS,
        CHANGES,
        REFUSED,
        DOUBTED,
        /// Lifts an earlier refusal or doubt in the same circuit.
        ACCEPTED,
        KEPT
    }

    private final Force force;
    private final String words;

    Effect(Force force, String words) {
        this.force = force;
        this.words = words;
    }

    static Optional<Effect> of(String code) {
        for (var effect : values()) {
            if (effect.code().equals(code)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `overruled by`.
    public String words() {
        return words;
    }

    Force force() {
        return force;
    }
}
