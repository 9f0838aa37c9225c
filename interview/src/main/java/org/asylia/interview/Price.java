package org.asylia.interview;

import java.util.List;

/// What cannot be told while a question has no answer.
///
/// @param doors the doors whose answer can still turn on it, by id
/// @param deadlines the deadlines that are counted from it, or that run only if it is so, by the id of their rule
public record Price(List<String> doors, List<String> deadlines) {

    public Price {
        doors = List.copyOf(doors);
        deadlines = List.copyOf(deadlines);
    }

    /// Whether nothing that is counted here hangs on it.
    public boolean isNothing() {
        return doors.isEmpty() && deadlines.isEmpty();
    }
}
