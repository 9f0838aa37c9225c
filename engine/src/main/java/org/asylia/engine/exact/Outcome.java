package org.asylia.engine.exact;

import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Open;

/// What the exact pass says of a goal.
///
/// @param exact whether it came to an end; if not, the goal has too much open, and `answer` is that of Kleene's logic
/// @param answer yes or no when the goal is in truth settled, whatever the open facts turn out to be; else as Kleene's
///     logic has it, with its leaning
/// @param canMatter what can still change the answer, and nothing else
public record Outcome(boolean exact, Answer answer, Set<Open> canMatter) {}
