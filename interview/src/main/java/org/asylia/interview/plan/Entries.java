package org.asylia.interview.plan;

/// How the entries of a list come about.
///
/// @param list the key of the list in the law
/// @param opened what must have been answered before it is asked for at all
/// @param more the question that asks for another entry; empty where entries come from the answers of other questions
public record Entries(String list, When opened, String more) {

    /// Whether its entries are counted one by one.
    public boolean counted() {
        return !more.isEmpty();
    }
}
