package org.asylia.caseload;

import java.util.List;

/// What a comparison is asked beside who changed.
///
/// @param goals the rules whose change is counted by itself, such as the doors
/// @param undecided the rules of which it is told what they turn on after the change, where they are undecided
public record Asked(List<String> goals, List<String> undecided) {

    public Asked {
        goals = List.copyOf(goals);
        undecided = List.copyOf(undecided);
    }

    /// Who changed, and no more.
    public static Asked of(List<String> goals) {
        return new Asked(goals, List.of());
    }
}
