package org.asylia.command;

import java.util.List;
import org.asylia.law.Door;
import org.asylia.law.Door.Bar;
import org.asylia.law.Door.Nature;

/// The doors of the invented law.
final class SmallDoors {

    static final List<Door> ALL = List.of(
            new Door(
                    "guild.permit",
                    "Permit",
                    "the guild",
                    Nature.DISCRETIONARY,
                    "The person shows a trade, by a preponderance of the evidence.",
                    List.of("work", "a stall on the market"),
                    List.of("a vote"),
                    List.of(
                            new Bar("guild.bar.late", "late"),
                            new Bar("guild.bar.banned", "banned"),
                            new Bar("guild.bar.notorious", "notorious"))),
            new Door(
                    "guild.pass",
                    "Pass",
                    "the gate keeper",
                    Nature.MANDATORY,
                    "Being in town is enough.",
                    List.of("staying in town"),
                    List.of("work"),
                    List.of(new Bar("guild.bar.banned", "banned"))));

    private SmallDoors() {}
}
