package org.asylia.caseload;

import java.util.List;

/// What two settings say of a caseload.
///
/// @param cases how many matters were read
/// @param odd how many of them no column could hold; they were read one by one
/// @param changed how many have any conclusion about them that differs, of the whole case or of an entry; what holds of
///     everybody whatever the facts, such as that a precedent is in force, is not counted here
/// @param doors how many have an answer to a goal that differs
/// @param moved who moved from what to what, by rule
/// @param entries rules asked of entries, and how many matters have an entry that moved while the whole did not
/// @param causes the rules that changed of themselves
public record Outcome(
        long cases, long odd, long changed, long doors, List<Moved> moved, List<Entries> entries, List<Cause> causes) {

    public Outcome {
        moved = List.copyOf(moved);
        entries = List.copyOf(entries);
        causes = List.copyOf(causes);
    }

    /// How many matters have an entry on which a rule changed, while its roll-up did not.
    public record Entries(String rule, long count) {}

    /// The two of different caseloads, taken together.
    public Outcome and(Outcome other) {
        return Sum.of(this, other);
    }
}
