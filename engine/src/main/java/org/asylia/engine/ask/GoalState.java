package org.asylia.engine.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.exact.Outcome;
import org.asylia.engine.exact.SettlingSet;
import org.asylia.engine.explain.Open;

/// Where one goal stands.
///
/// @param answer the answer by Kleene's logic
/// @param outcome what the exact pass says of it
/// @param settling the smallest sets of answers that would settle it; none where they were not looked for
public record GoalState(Answer answer, Outcome outcome, List<SettlingSet> settling) {

    public GoalState {
        settling = List.copyOf(settling);
    }

    /// The settled answer, where the goal is in truth settled.
    public Optional<Answer> exactly() {
        return Optional.of(outcome.answer()).filter(Answer::isSettled);
    }

    /// Whether the exact pass came to an end.
    public boolean exact() {
        return outcome.exact();
    }

    /// What can still change the answer.
    public Set<Open> canMatter() {
        return outcome.canMatter();
    }
}
