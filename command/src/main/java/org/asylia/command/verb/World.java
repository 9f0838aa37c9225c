package org.asylia.command.verb;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.asylia.command.terminal.Look;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;

/// What a verb works with. The law and the day are fetched only by a verb that needs them.
///
/// @param law the rules
/// @param doors the doors to protection, in the order in which they are shown
/// @param today the day it is
/// @param input what `-` reads
/// @param look how answers look
/// @param progress is told what takes a while
public record World(
        Supplier<RuleSet> law,
        Supplier<List<Door>> doors,
        Supplier<LocalDate> today,
        InputStream input,
        Look look,
        Consumer<String> progress) {

    /// Nobody listens to what takes a while.
    public World(
            Supplier<RuleSet> law,
            Supplier<List<Door>> doors,
            Supplier<LocalDate> today,
            InputStream input,
            Look look) {
        this(law, doors, today, input, look, _ -> {});
    }
}
