package org.asylia.law;

import java.util.List;

/// A door to protection as people compare it: who decides, how, and what lies behind it.
///
/// @param id the rule that says whether it is open
/// @param title its name
/// @param decider who decides
/// @param nature whether it must be granted once the test is met
/// @param standard who must prove what, and how strongly
/// @param brings what it would bring
/// @param lacks what it would not bring
/// @param bars what can close it, every one to be shown
public record Door(
        String id,
        String title,
        String decider,
        Nature nature,
        String standard,
        List<String> brings,
        List<String> lacks,
        List<Bar> bars) {

    public Door {
        brings = List.copyOf(brings);
        lacks = List.copyOf(lacks);
        bars = List.copyOf(bars);
    }

    /// A rule that can close a door.
    ///
    /// @param rule its id
    /// @param name what people who do this work call it
    public record Bar(String rule, String name) {}

    /// Whether a decider is free to refuse.
    public enum Nature {
        MANDATORY("mandatory: it must be granted once the test is met"),
        DISCRETIONARY("discretionary: it may be refused although the test is met");

        private final String words;

        Nature(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
