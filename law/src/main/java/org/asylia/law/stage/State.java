package org.asylia.law.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Where a case can stand.
///
/// @param id as in the catalogue's table of states, in small letters: `filed-uscis`
/// @param title one plain sentence, true while the case stands there
/// @param track what it is a state of
/// @param last whether the procedure has nothing more to do after it
/// @param beyondTable why it is here although the table of states does not list it; empty for a state of the table
/// @param turns whose turn it is, and for what
/// @param rule the rule `state.<id>`: yes while the case stands there
public record State(
        String id, String title, Track track, boolean last, Optional<String> beyondTable, List<Turn> turns, Rule rule) {

    public State {
        turns = List.copyOf(turns);
    }

    /// A state of the case itself, whose place among the others is in [Ladders].
    static Builder of(String rule, String title) {
        return new Builder(rule, title, Track.CASE, Ladders.condition(id(rule)));
    }

    /// A state beside that of the case.
    static Builder beside(Track track, String rule, String title, Condition condition) {
        return new Builder(rule, title, track, condition);
    }

    private static String id(String rule) {
        return rule.substring("state.".length());
    }

    /// Gathers a state.
    static final class Builder {
        private final String ruleId;
        private final String title;
        private final Track track;
        private final Condition condition;
        private final List<Turn> turns = new ArrayList<>();
        private Optional<String> beyondTable = Optional.empty();
        private List<String> unread = List.of();

        private Builder(String ruleId, String title, Track track, Condition condition) {
            this.ruleId = ruleId;
            this.title = title;
            this.track = track;
            this.condition = condition;
        }

        Builder turn(Actor who, String what, Condition when) {
            turns.add(new Turn(who, what, when));
            return this;
        }

        /// Whatever the facts.
        Builder turn(Actor who, String what) {
            return turn(who, what, Conditions.yes("It is so whenever the case stands here."));
        }

        Builder beyondTable(String why) {
            beyondTable = Optional.of(why);
            return this;
        }

        /// Which of the paragraphs cited were neither read nor found in an account: the state is then marked.
        Builder fromMemory(String... paragraphs) {
            unread = List.of(paragraphs);
            return this;
        }

        State cites(String... citations) {
            return build(false, citations);
        }

        /// Nothing in this procedure comes after it.
        State endsCiting(String... citations) {
            return build(true, citations);
        }

        private State build(boolean last, String... citations) {
            if (!Set.of(citations).containsAll(unread)) {
                throw new IllegalArgumentException(ruleId + " does not cite " + unread + ".");
            }
            var rule = Rule.of(ruleId, title)
                    .kind(Kind.STATE)
                    .cites(citations)
                    .burden(Burden.NONE)
                    .undated("Follows from the provisions of its parts; " + checked(), condition);
            return new State(
                    id(ruleId),
                    title,
                    track,
                    last,
                    beyondTable,
                    turns,
                    unread.isEmpty() ? rule.build() : rule.notVerified().build());
        }

        private String checked() {
            return unread.isEmpty()
                    ? "the paragraphs were read, or accounts that cite them"
                    : "from memory: " + String.join(", ", unread);
        }
    }
}
