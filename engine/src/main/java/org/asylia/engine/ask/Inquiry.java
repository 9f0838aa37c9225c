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

    /// Where one goal stands.
    ///
    /// @throws IllegalArgumentException when it was not asked for
    public GoalState goal(String id) {
        var state = goals.get(id);
        if (state == null) {
            throw new IllegalArgumentException("'" + id + "' is not among the goals asked for.");
        }
        return state;
    }
}
