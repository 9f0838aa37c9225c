package org.asylia.command.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Matters;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.Load;
import org.asylia.court.CourtMatters;
import org.asylia.court.CourtRefused;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Reads an imported release of the courts' public tables as a caseload: one load for each circuit.
///
/// The packed form is kept beside the release, so that the next time is quick.
final class CourtInput {

    static final Option COURT =
            Option.of("--court", "FOLDER", "an imported release of the courts' public tables, instead of files");

    private CourtInput() {}

    static List<Load> read(Arguments arguments, RuleSet law, World world) {
        if (!arguments.operands().isEmpty()
                || arguments.has(LoadInput.GENERATE)
                || arguments.has(LoadInput.PACKED)
                || arguments.has(LoadInput.SEED)) {
            throw new WrongInput("Give FILES, --court FOLDER or --generate N: one of them. --packed goes with FILES or"
                    + " --generate, --seed with --generate.");
        }
        var release = CaseInput.path(arguments.value(COURT).orElseThrow());
        if (!Files.isDirectory(release)) {
            throw new WrongInput("--court '" + release + "' is no folder of an imported release. Import one first, with"
                    + " ./asylia court import; to name a circuit, use --circuit.");
        }
        try {
            var loads = new ArrayList<Load>();
            for (var matters : CourtMatters.open(release, law)) {
                loads.add(load(matters, arguments, law, world));
            }
            return loads;
        } catch (CourtRefused e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        }
    }

    private static Load load(CourtMatters court, Arguments arguments, RuleSet law, World world) {
        var matters = new OfCourt(court);
        var frame = Frame.on(law.knownTo());
        if (!court.circuit().isEmpty()) {
            frame = frame.inCircuit(court.circuit());
        }
        return new Load(
                FrameOptions.over(frame, withoutCourt(arguments), law),
                matters,
                packed(court.packed(), matters, law, world),
                place -> "case " + court.number(place));
    }

    /// Elsewhere `--court` names a court.
    private static Arguments withoutCourt(Arguments arguments) {
        var options = new HashMap<>(arguments.options());
        options.remove(COURT.name());
        return new Arguments(arguments.operands(), options);
    }

    private static Caseload packed(Path file, Matters matters, RuleSet law, World world) {
        var folder = file.toAbsolutePath().getParent();
        boolean kept = Files.exists(file) || folder != null && Files.isWritable(folder);
        return LoadInput.streamed(kept ? file : passing(), matters, law, world);
    }

    /// Where the folder of the release cannot be written to: a file for this run alone. It holds public records.
    private static Path passing() {
        try {
            var file = Files.createTempFile("asylia-court", ".packed");
            Files.delete(file);
            file.toFile().deleteOnExit();
            file.resolveSibling(file.getFileName() + ".lock").toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new WrongInput("No file can be written for passing use. Check the folder that java.io.tmpdir names.");
        }
    }

    /// Cases of the courts as a caseload takes them.
    private record OfCourt(CourtMatters court) implements Matters {
        @Override
        public int size() {
            return court.size();
        }

        @Override
        public Case about(int place) {
            return court.about(place);
        }

        @Override
        public String identity() {
            return court.identity();
        }
    }
}
