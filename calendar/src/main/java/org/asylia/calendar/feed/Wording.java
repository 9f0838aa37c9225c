package org.asylia.calendar.feed;

import org.asylia.engine.due.Deadline;
import org.asylia.engine.rule.Yield;

/// What the entries of a feed say.
///
/// @param label the user's own words before each number; empty for none
/// @param says whether entries say what their day is for
public record Wording(String label, Says says) {

    /// How much an entry tells whoever sees the calendar.
    public enum Says {
        /// A number: `Due: item 3`.
        NOTHING,
        /// The title of the rule and how the day was counted.
        WHAT
    }

    /// Nothing that tells.
    public static final Wording OPAQUE = new Wording("", Says.NOTHING);

    String summary(Deadline deadline, int number) {
        var kind = deadline.due().sense() == Yield.Sense.LAST_DAY ? "Due" : "From";
        var item =
                (label.isEmpty() ? kind : label + ", " + kind.toLowerCase(java.util.Locale.ROOT)) + ": item " + number;
        return says == Says.WHAT ? item + ": " + deadline.rule().title() : item;
    }

    String description(Deadline deadline, int number) {
        var opaque = "Item " + number + " of your list of dates.";
        return says == Says.WHAT
                ? opaque + "\n" + deadline.counted() + "\n" + deadline.planCounted() + "\n"
                        + deadline.due().done()
                : opaque;
    }
}
