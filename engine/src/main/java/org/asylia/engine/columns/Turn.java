package org.asylia.engine.columns;

import org.asylia.engine.answer.Why;

/// Something that unknown answers turn on, and the cases whose answer turns on it.
///
/// @param kind what it is
/// @param id its key
/// @param why why it is unknown
/// @param column the cases, for a [Plan]
public record Turn(Kind kind, String id, Why why, int column) {

    /// What an answer can turn on; the same kinds as the single-case reader tells.
    public enum Kind {
        FACT("fact"),
        LIST("list"),
        JUDGMENT("judgment"),
        CONTESTED("contested"),
        NOT_ENCODED("not-encoded"),
        COMPARISON("comparison");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The stable code used in JSON.
        public String code() {
            return code;
        }
    }
}
