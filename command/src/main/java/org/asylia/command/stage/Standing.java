package org.asylia.command.stage;

import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.law.stage.State;
import org.asylia.law.stage.Transition;

/// A state that a case holds or may hold.
///
/// @param state the state
/// @param answer yes where it holds; unknown or leaning where it may
/// @param turns whose turn it is or may be, while the case stands there
/// @param next what can happen from there
public record Standing(State state, Answer answer, List<Next> turns, List<Transition> next) {

    public Standing {
        turns = List.copyOf(turns);
        next = List.copyOf(next);
    }

    public boolean holds() {
        return answer == Answer.YES;
    }
}
