package org.asylia.engine.rule;

import java.util.Set;

/// One live reading of a contested point of law.
///
/// @param id the stable name, used to choose it in a frame
/// @param label whose reading it is and what it says, in words
/// @param source the decision or order it rests on
/// @param circuits the circuits in which it controls (`1` to `11`, `dc`); empty where no circuit decided otherwise
/// @param review whether it is how a court would read the law on review, rather than the agency today
/// @param condition what follows if this reading is right
public record Reading(
        String id, String label, String source, Set<String> circuits, boolean review, Condition condition) {

    public Reading {
        circuits = Set.copyOf(circuits);
    }

    /// The reading that controls wherever no circuit reads otherwise.
    public static Reading elsewhere(String id, String label, String source, Condition condition) {
        return new Reading(id, label, source, Set.of(), false, condition);
    }

    /// The reading that controls in some circuits.
    public static Reading in(Set<String> circuits, String id, String label, String source, Condition condition) {
        return new Reading(id, label, source, circuits, false, condition);
    }

    /// What a court of those circuits (of any, if none is named) would say on review.
    public static Reading onReview(Set<String> circuits, String id, String label, String source, Condition condition) {
        return new Reading(id, label, source, circuits, true, condition);
    }
}
