package org.asylia.command.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Matters;
import org.asylia.caseload.Unpacked;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.Load;
import org.asylia.command.rescreen.PackedFile;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Reads packed caseloads that are given by name. Their matters have no names, and none asks for a frame.
final class PackedInput {

    private PackedInput() {}

    /// Whether a name is that of a packed caseload.
    static boolean isPacked(String name) {
        return name.endsWith(".caseload");
    }

    /// The matters of all operands, those of packed caseloads last.
    ///
    /// @param files reads the operands that are no packed caseloads
    static List<Load> with(Arguments arguments, RuleSet law, World world, Function<Arguments, List<Load>> files) {
        var packed = arguments.operands().stream()
                .filter(PackedInput::isPacked)
                .map(name -> load(name, arguments, law, world))
                .toList();
        var others = new Arguments(
                arguments.operands().stream()
                        .filter(Predicate.not(PackedInput::isPacked))
                        .toList(),
                arguments.options());
        var loads = new ArrayList<Load>();
        if (packed.isEmpty() || !others.operands().isEmpty() || arguments.has(LoadInput.MAPPING)) {
            loads.addAll(files.apply(others));
        }
        loads.addAll(packed);
        checkAlike(loads);
        return loads;
    }

    private static void checkAlike(List<Load> loads) {
        long made = loads.stream().filter(Load::isMadeUp).count();
        if (made > 0 && made < loads.size()) {
            throw new WrongInput("Some of these matters are made up, and some are not. Compare them apart.");
        }
    }

    private static Load load(String name, Arguments arguments, RuleSet law, World world) {
        var kept = PackedFile.open(name, law);
        int size = kept.caseload().size();
        world.progress().accept("%,d matters in '%s'.".formatted(size, name));
        // The day is replaced by the days that are compared.
        return new Load(
                FrameOptions.over(Frame.on(law.knownTo()), arguments, law),
                matters(name, kept, law),
                kept.caseload(),
                names(name, arguments));
    }

    /// Where several things are given, it is said in which of them a matter has its number.
    private static IntFunction<String> names(String name, Arguments arguments) {
        var before = arguments.operands().size() > 1 ? name + " " : "";
        return place -> before + "no. " + (place + 1);
    }

    /// Made-up matters are made again; all others are read back, which odd ones cannot be.
    private static Matters matters(String name, CaseloadFile.Kept kept, RuleSet law) {
        var made = Generated.named(law, kept.identity());
        if (made.isPresent()) {
            if (made.get().size() != kept.caseload().size()) {
                throw new WrongInput("'" + name + "' is damaged: it does not hold as many matters as it says."
                        + " Pack the cases again.");
            }
            return made.get();
        }
        int odd = kept.caseload().odd();
        if (odd > 0) {
            throw new WrongInput("'%s': %,d of its matters must be read one by one, for no column can hold such a case"
                            .formatted(name, odd)
                    + " (a day before 1900, for one), and their case files are not in it. Give the case files.");
        }
        return new Unpacked(kept);
    }
}
