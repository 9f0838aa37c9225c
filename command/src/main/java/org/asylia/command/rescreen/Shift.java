package org.asylia.command.rescreen;

import java.time.LocalDate;
import java.util.Map;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// What is compared: a day and chosen readings, on either side.
///
/// @param law the body of law
/// @param before the day before
/// @param after the day after
/// @param readingsBefore chosen readings on the first side, by contested point
/// @param readingsAfter chosen readings on the second
public record Shift(
        RuleSet law,
        LocalDate before,
        LocalDate after,
        Map<String, String> readingsBefore,
        Map<String, String> readingsAfter) {

    public Shift {
        readingsBefore = Map.copyOf(readingsBefore);
        readingsAfter = Map.copyOf(readingsAfter);
    }

    /// The first side, for matters that are read in a frame.
    public Setting before(Frame frame) {
        return setting(frame.asOf(before), readingsBefore);
    }

    /// The second side.
    public Setting after(Frame frame) {
        return setting(frame.asOf(after), readingsAfter);
    }

    private Setting setting(Frame frame, Map<String, String> readings) {
        var with = frame;
        for (var reading : readings.entrySet()) {
            with = with.reading(reading.getKey(), reading.getValue());
        }
        return new Setting(law, with);
    }
}
