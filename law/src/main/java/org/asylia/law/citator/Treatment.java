package org.asylia.law.citator;

import java.util.Set;

/// What one later decision, statute, rule or order did to a decision.
///
/// @param decision the key of the decision it was done to
/// @param when the day on which it was done
/// @param by what did it
/// @param effect what it did
/// @param part the part it was done to; empty for the whole
/// @param circuits where it counts; empty for everywhere
/// @param note more in words; may be empty
public record Treatment(
        String decision, When when, By by, Effect effect, String part, Set<String> circuits, String note) {

    public Treatment {
        circuits = Set.copyOf(circuits);
    }

    /// What did it.
    public sealed interface By {

        /// A decision of the citator.
        record Another(String key) implements By {}

        /// A statute, rule, settlement or order that has no row of its own.
        record Authority(String cite) implements By {}
    }

    /// Whether it is about the whole decision.
    boolean isWhole() {
        return part.isEmpty();
    }
}
