package org.asylia.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.asylia.caseload.Asked;
import org.asylia.command.rescreen.Away;
import org.asylia.command.rescreen.Shift;
import org.asylia.command.rescreen.Side;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// What is asked of every part of a caseload, as it travels to the machines. The law does not travel: each machine has
/// it, and [Here] holds it to the hash.
///
/// @param ruleSet the hash of the rules
/// @param circuit the circuit that was typed; empty where none was
/// @param goals the rules whose change is counted by itself
/// @param undecided the rules of which it is told what they turn on where they are undecided
record Question(
        String ruleSet,
        LocalDate before,
        LocalDate after,
        TreeMap<String, String> readingsBefore,
        TreeMap<String, String> readingsAfter,
        ArrayList<String> revivedBefore,
        ArrayList<String> revivedAfter,
        String circuit,
        List<String> goals,
        List<String> undecided)
        implements Serializable {

    static Question of(Away away) {
        var shift = away.shift();
        return new Question(
                Export.hash(shift.law()),
                shift.before().day(),
                shift.after().day(),
                new TreeMap<>(shift.before().readings()),
                new TreeMap<>(shift.after().readings()),
                new ArrayList<>(shift.before().revived()),
                new ArrayList<>(shift.after().revived()),
                away.circuit().orElse(""),
                new ArrayList<>(away.asked().goals()),
                new ArrayList<>(away.asked().undecided()));
    }

    Asked asked() {
        return new Asked(goals, undecided);
    }

    Shift shift(RuleSet law) {
        return new Shift(
                law,
                Side.of(law, before, readingsBefore, revivedBefore),
                Side.of(law, after, readingsAfter, revivedAfter));
    }

    /// The frame in which cases are read that ask for a frame of their own.
    Frame frame(FrameKey asked, RuleSet law) {
        var frame = asked.frame(law.knownTo());
        return circuit.isEmpty() ? frame : frame.inCircuit(circuit);
    }
}
