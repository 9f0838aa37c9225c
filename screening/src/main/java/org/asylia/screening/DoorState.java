package org.asylia.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.law.Door;

/// How one door stands.
///
/// @param door the door
/// @param answer whether it is open; settled also where only the exact pass settles it
/// @param inTruth whether only the exact pass settled it: open questions remain, and none of them matters
/// @param onReview the answer on court review, where it is another
/// @param reason the explanation
/// @param turnsOn what can still change the answer; empty for a settled one
/// @param bars every bar to this door
/// @param marks what takes certainty from the answer
public record DoorState(
        Door door,
        Answer answer,
        boolean inTruth,
        Optional<Answer> onReview,
        Reason reason,
        Set<Open> turnsOn,
        List<BarState> bars,
        Marks marks) {

    public DoorState {
        bars = List.copyOf(bars);
    }

    /// How it stands in words. A settled answer is never shown without the mark where it rests on law that may have
    /// moved, or that nobody checked.
    public String status() {
        return Spoken.door(answer) + (answer.isSettled() && !marks.none() ? ", RE-CHECK THE LAW" : "");
    }
}
