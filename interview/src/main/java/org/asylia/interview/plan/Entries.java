package org.asylia.interview.plan;

import java.util.List;

/// How the entries of a list come about.
///
/// @param list the key of the list in the law
/// @param opened what must have been answered before it is asked for at all
/// @param more the question that asks for another entry; empty where entries come from the answers of other questions
/// @param names the questions that say which country an entry is; a country names one entry only
/// @param never the countries, by their ISO codes, that are no entry of this list
/// @param most after how many entries no further one is asked for; a list that then has more stays open
/// @param unnamed what alone is asked of a further entry that the person does not name
public record Entries(
        String list, When opened, String more, List<String> names, List<String> never, int most, List<String> unnamed) {

    public Entries {
        names = List.copyOf(names);
        never = List.copyOf(never);
        unnamed = List.copyOf(unnamed);
    }

    /// Whether its entries are counted one by one.
    public boolean counted() {
        return !more.isEmpty();
    }
}
