package org.asylia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseFileReader;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;

/// The matters that are measured on: examples of the repository, read once.
final class Matters {

    static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    private Matters() {}

    /// @param example the name of a file of `examples`, without its ending
    static CaseFile read(String example) {
        var file = Path.of(System.getProperty("asylia.examples", "examples"), example + ".json");
        try {
            return new CaseFileReader(ProtectionLaw.ruleSet()).read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ". Run the measurements from the project's root.", e);
        }
    }

    static Case about(String example) {
        return read(example).about();
    }

    static Frame frame(String example) {
        var wish = read(example).frame();
        var frame = Frame.on(wish.asOf().orElse(LocalDate.of(2026, 11, 22)));
        return wish.circuit().map(frame::inCircuit).orElse(frame);
    }
}
