package org.asylia.interview.plan;

import java.util.Optional;

/// What an answer says in a fact of the law, or of a list.
///
/// @param question the question
/// @param answer the code that was picked; `*` for any answer that has no row of its own
/// @param entry where the fact lies, when it is not the entry asked about
/// @param target the key of the fact, or of the list that is complete with this answer
/// @param value what is said
public record Effect(String question, String answer, Optional<Entry> entry, String target, Value value) {

    /// An entry of a list under the one asked about.
    ///
    /// @param list the key of the list
    /// @param name the name of the entry; `*` for every entry there is
    public record Entry(String list, String name) {}

    /// What is said.
    public sealed interface Value {
        /// What was answered, as it is.
        record Same() implements Value {}

        record Said(String value) implements Value {}

        /// For a date of birth: so many years ago or more.
        record AtLeast(int years) implements Value {}

        /// For a date of birth: less than so many years ago.
        record Under(int years) implements Value {}

        /// It was asked and is not known.
        record Unknown() implements Value {}

        /// The list has no further entry.
        record Complete() implements Value {}

        /// The list may have further entries, whatever else was answered.
        record Open() implements Value {}
    }

    /// Whether it is about a list rather than a fact.
    public boolean isAboutAList() {
        return value instanceof Value.Complete || value instanceof Value.Open;
    }
}
