package org.asylia.command.rescreen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Revived;

/// One side of a comparison.
///
/// @param law the law of this side
/// @param day the day it is read on
/// @param readings chosen readings, by contested point
/// @param revived the rules that a court struck down and that are taken to stand, by id
public record Side(RuleSet law, LocalDate day, Map<String, String> readings, List<String> revived) {

    public Side {
        readings = Map.copyOf(readings);
        revived = List.copyOf(revived);
    }

    /// @param law the law as it is
    public static Side of(RuleSet law, LocalDate day, Map<String, String> readings, List<String> revived) {
        return new Side(revived.isEmpty() ? law : Revived.law(revived), day, readings, revived);
    }

    /// For matters that are read in a frame.
    Setting setting(Frame frame) {
        var with = frame.asOf(day);
        for (var reading : readings.entrySet()) {
            with = with.reading(reading.getKey(), reading.getValue());
        }
        return new Setting(law, with);
    }

    /// What sets this side apart but its day, in words.
    List<String> words() {
        var words = new ArrayList<String>();
        new TreeMap<>(readings).forEach((point, reading) -> words.add(point + " read as " + reading));
        revived.forEach(rule -> words.add(rule + " as if it stood"));
        return words;
    }
}
