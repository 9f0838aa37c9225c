package org.asylia.command.rescreen;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.caseload.Asked;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;

/// What is compared.
///
/// @param law the law as it is, whatever a side takes to stand
/// @param before the first side
/// @param after the second side
public record Shift(RuleSet law, Side before, Side after) {

    /// The rules whose change is told matter by matter: the doors, and what is revived.
    public List<String> goals(List<Door> doors) {
        return Stream.of(doors.stream().map(Door::id), before.revived().stream(), after.revived().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// What the matters are asked: who changed, and where it is wanted what undecided doors turn on.
    public Asked asked(List<Door> doors, Depth depth) {
        return switch (depth) {
            case MOVES -> Asked.of(goals(doors));
            case MISSING -> new Asked(goals(doors), doors.stream().map(Door::id).toList());
        };
    }

    /// How much is told.
    public enum Depth {
        /// Who changed.
        MOVES,
        /// Also what is missing where a door is undecided.
        MISSING
    }

    /// The first side, for matters that are read in a frame.
    public Setting before(Frame frame) {
        return before.setting(frame);
    }

    /// The second side.
    public Setting after(Frame frame) {
        return after.setting(frame);
    }
}
