package org.asylia.interview.plan;

import java.util.List;

/// What makes a notice: a row of `notices.tsv`. Rows of the same id make the same notice.
///
/// @param id the key of the notice; its words are in the texts under `notice.<id>`
/// @param use what the notice is for
/// @param kind what is looked at
/// @param key the question, or the rule; `*` for every bar of every door
/// @param values the answers that make it; for a date or a deadline, within how many days
public record Trigger(String id, Use use, Kind kind, String key, List<String> values) {

    public Trigger {
        values = List.copyOf(values);
    }

    /// What a notice is for.
    public enum Use {
        /// A day is near, or somebody is held or ordered out: shown at once.
        URGENT,
        /// Stop, and see a lawyer before filing.
        LAWYER,
        DO_NOT,
        DO,
        /// What to gather.
        GATHER
    }

    public enum Kind {
        /// Whatever was answered.
        ALWAYS,
        /// A question was answered so.
        ANSWER,
        /// A date that was told may fall within so many days from today.
        DATE,
        /// A deadline that binds falls within so many days from today.
        DEADLINE,
        /// A rule is answered so: `yes`, `leaning-yes`, `no`.
        RULE,
        /// A bar of a door is answered so.
        BAR
    }
}
