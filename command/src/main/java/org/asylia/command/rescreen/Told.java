package org.asylia.command.rescreen;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.whatif.Change;

/// What a change did to one matter.
///
/// @param name what the matter is called
/// @param doors the doors that changed
/// @param through the rules that changed of themselves below them
/// @param next the nearest days that bind or may bind after the change, at most three
public record Told(String name, List<Change> doors, List<String> through, List<Day> next) {

    public Told {
        doors = List.copyOf(doors);
        through = List.copyOf(through);
        next = List.copyOf(next);
    }

    /// A day to plan by.
    ///
    /// @param rule the rule that gives it
    /// @param plan the day
    /// @param sure whether it binds; else it may
    public record Day(String rule, LocalDate plan, boolean sure) {}
}
