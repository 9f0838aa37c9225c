package org.asylia.engine.ask;

import java.util.List;
import org.asylia.engine.explain.Open;

/// Something worth asking or judging next.
///
/// @param about what is open
/// @param says the question
/// @param reason why it is asked
/// @param goals the goals it can still matter to, in the order they were asked for
public record Question(Open about, String says, String reason, List<String> goals) {

    public Question {
        goals = List.copyOf(goals);
    }
}
