package org.asylia.command.rescreen;

import java.time.LocalDate;
import java.util.Comparator;
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
    public record Day(String rule, LocalDate plan, boolean sure) {

        /// Of days that one rule gives for several entries, those that bind first: not by the names of the entries, so
        /// that the same is told where they have none.
        static final Comparator<Day> NEAREST_FIRST =
                Comparator.comparing(Day::plan).thenComparing(Day::rule).thenComparing(day -> !day.sure());
    }
}
