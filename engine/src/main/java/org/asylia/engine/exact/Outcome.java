package org.asylia.engine.exact;

import java.util.List;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Open;

/// What the exact pass says of a goal.
///
/// @param exact whether it came to an end; if not, the goal has too much open, and only `answer` by Kleene's logic
///     is given
/// @param answer yes or no when the goal is in truth settled, whatever the open facts turn out to be; else unknown
/// @param canMatter what can still change the answer, and nothing else
/// @param settling the smallest sets of answers that would settle it, some for yes and some for no
public record Outcome(boolean exact, Answer answer, Set<Open> canMatter, List<SettlingSet> settling) {

    public Outcome {
        settling = List.copyOf(settling);
    }
}
