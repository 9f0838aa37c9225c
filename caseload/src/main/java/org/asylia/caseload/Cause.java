package org.asylia.caseload;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Text;

/// A rule that changed of itself: no rule it rests on changed in those matters.
///
/// @param rule the rule
/// @param kinds what can have changed it; never empty, or the change is unexplained
/// @param textBefore the text applied under the first setting, where one and another is known without looking at a case
/// @param textAfter the text applied under the second
/// @param count in how many matters
public record Cause(String rule, List<Kind> kinds, Optional<Text> textBefore, Optional<Text> textAfter, long count) {

    public Cause {
        kinds = List.copyOf(kinds);
    }

    /// What can make a rule answer otherwise by itself.
    public enum Kind {
        /// Another of its dated texts applies.
        TEXT("another text of the rule applies"),
        /// The rule is not the same in both bodies of law.
        LAW("the rule was changed"),
        /// It counts to or from the day that is asked for.
        DAY("days went by that the rule counts"),
        /// It looks into a table of the law on a day.
        TABLE("a table of the law was changed"),
        /// A contested point is read otherwise.
        READING("a contested point is read otherwise");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// The lower-case word used in JSON.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
