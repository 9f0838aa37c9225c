package org.asylia.command.stage;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Door;
import org.asylia.law.stage.Grant;

/// What lies behind a door.
///
/// @param door the door
/// @param grant what it brings, aspect by aspect
/// @param answer whether the door is open
/// @param granted whether the case holds, or may hold, the state that this grant leads to
public record Brought(Door door, Grant grant, Answer answer, Answer granted) {

    /// A door that is shut, behind which nothing was granted, brings nothing.
    public boolean matters() {
        return answer != Answer.NO || granted == Answer.YES;
    }
}
