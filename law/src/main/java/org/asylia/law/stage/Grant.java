package org.asylia.law.stage;

import java.util.List;

/// What one kind of grant brings, aspect by aspect.
///
/// @param doors the doors that lead to it
/// @param state the state it leads to
/// @param title what is granted
/// @param aspects work, green card, family, travel, end, in that order
public record Grant(List<String> doors, String state, String title, List<Aspect> aspects) {

    public Grant {
        doors = List.copyOf(doors);
        aspects = List.copyOf(aspects);
    }

    /// One thing that a grant brings or does not.
    ///
    /// @param name what is asked, such as `Work permit`
    /// @param says the answer in words
    /// @param citation where it stands
    /// @param rules the rules that decide it in a case
    public record Aspect(String name, String says, String citation, List<String> rules) {
        public Aspect {
            rules = List.copyOf(rules);
        }

        static Aspect of(String name, String says, String citation, String... rules) {
            return new Aspect(name, says, citation, List.of(rules));
        }
    }
}
