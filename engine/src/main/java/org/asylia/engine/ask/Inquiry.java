package org.asylia.engine.ask;

import java.util.List;
import java.util.Map;

/// What to ask next, and where each goal stands.
///
/// @param next the questions, most useful first; none that cannot matter any more
/// @param goals each goal, in the order asked for
public record Inquiry(List<Question> next, Map<String, GoalState> goals) {

    public Inquiry {
        next = List.copyOf(next);
    }
}
