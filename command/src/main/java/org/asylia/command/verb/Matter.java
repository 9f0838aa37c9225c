package org.asylia.command.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.command.answers.Asked;
import org.asylia.command.line.Arguments;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.tables.Courts;
import org.asylia.law.tables.Courts.Court;

/// A case file, read, and the frame it is to be determined in.
///
/// @param law the rules
/// @param file the case file
/// @param frame the file's own wishes, with what was typed laid over them
/// @param asked where its day and its circuit came from
record Matter(RuleSet law, CaseFile file, Frame frame, Asked asked) {

    static Matter read(String name, Arguments arguments, World world) {
        var law = world.law().get();
        var file = CaseInput.read(name, law, world);
        var wish = file.frame();
        boolean today = wish.asOf().isEmpty() && !arguments.has(FrameOptions.AS_OF);
        var frame = wish.orOn(world.today().get());
        var court = court(arguments, wish.court());
        return new Matter(
                law,
                file,
                FrameOptions.over(frame, arguments, law),
                new Asked(today, court.map(CourtOption::words).orElse(""), courts(court)));
    }

    /// What was typed goes before the file: also a circuit before the court that the file names.
    private static Optional<String> court(Arguments arguments, Optional<String> filed) {
        var typed = arguments.value(FrameOptions.COURT);
        return typed.isPresent() || arguments.has(FrameOptions.CIRCUIT) ? typed : filed;
    }

    private static List<Court> courts(Optional<String> court) {
        return court.map(Courts::find).orElse(List.of());
    }

    /// As the file has it, before anything was typed.
    Asked filed() {
        var court = file.frame().court();
        return new Asked(asked.today(), court.map(CourtOption::words).orElse(""), courts(court));
    }

    /// The matter in each circuit, in everything else the same.
    Map<String, Determination> determineEverywhere() {
        var determiner = new Determiner(law);
        var each = new LinkedHashMap<String, Determination>();
        FrameOptions.CIRCUITS.forEach(
                circuit -> each.put(circuit, determiner.determine(file.about(), frame.inCircuit(circuit))));
        return each;
    }

    Determination determine() {
        return new Determiner(law).determine(file.about(), frame);
    }
}
