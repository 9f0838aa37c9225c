package org.asylia.command.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.casefile.CaseFileReader;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.CaseloadInUse;
import org.asylia.caseload.Matters;
import org.asylia.caseload.Office;
import org.asylia.caseload.Unread;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.CaseText;
import org.asylia.command.rescreen.Load;
import org.asylia.command.rescreen.Turns;
import org.asylia.engine.export.Export;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Reads the case files of an office that keeps them packed: only those that are new or changed are read.
final class OfficeInput {

    private OfficeInput() {}

    static List<Load> read(Arguments arguments, RuleSet law, World world) {
        var folder = folder(arguments.value(LoadInput.PACKED).orElseThrow());
        for (var name : arguments.operands()) {
            if (PackedInput.isPacked(name)) {
                throw new WrongInput("'" + name
                        + "' is packed already, and --packed keeps case files. Compare it without --packed.");
            }
        }
        // Both take a while and need no case file: they are worked out while the files are fetched.
        var rules = CompletableFuture.supplyAsync(() -> Export.hash(law));
        var edition = CompletableFuture.supplyAsync(Edition::hash);
        var texts = new Texts(LoadInput.texts(arguments, law, world), law);
        rules.join();
        var found = keep(folder, edition.join(), texts, law, world);
        world.progress().accept(words(found.tidings(), folder));
        var byFrame = new LinkedHashMap<Frame, List<Office.Part>>();
        // In the order in which the first matter of each frame was read.
        found.parts().stream()
                .sorted(Comparator.comparing(part ->
                        part.matters().stream().min(Comparator.naturalOrder()).orElseThrow()))
                .forEach(part -> byFrame.computeIfAbsent(
                                FrameOptions.over(part.frame(), arguments, law), _ -> new ArrayList<>())
                        .add(part));
        return byFrame.entrySet().stream()
                .map(entry -> new Load(
                        entry.getKey(),
                        entry.getValue().stream().map(texts::batch).toList()))
                .toList();
    }

    private static Path folder(String name) {
        if (AwayInput.isTable(name)) {
            throw new WrongInput("--packed '" + name + "' names a file. With FILES it names a folder, which the program"
                    + " makes for itself; a file goes with --generate, or with --spark.");
        }
        return CaseInput.path(name);
    }

    private static Office.Found keep(Path folder, String edition, Texts texts, RuleSet law, World world) {
        try {
            return Office.keep(folder, law, edition, texts, world.progress());
        } catch (CaseloadFile.Refused | CaseloadInUse e) {
            throw new WrongInput("--packed: " + e.getMessage());
        } catch (IOException e) {
            throw new WrongInput("--packed '" + folder + "' cannot be read or written. Check the folder around it, and"
                    + " who may write there.");
        }
    }

    /// `2,997 case files as kept, 3 changed, 1 new, 2 gone.`
    private static String words(Office.Tidings tidings, Path folder) {
        if (tidings.kept() + tidings.changed() == 0) {
            return "%,d case files read, and kept packed in '%s'.".formatted(tidings.come(), folder);
        }
        var words = new StringBuilder("%,d case files as kept".formatted(tidings.kept()));
        add(words, tidings.changed(), "changed");
        add(words, tidings.come(), "new");
        add(words, tidings.gone(), "gone");
        return words.append('.').toString();
    }

    private static void add(StringBuilder words, int count, String what) {
        if (count > 0) {
            words.append(", %,d %s".formatted(count, what));
        }
    }

    /// The texts of case files, each read when it is asked for, and once.
    private record Texts(List<CaseText> all, CaseFileReader reader, RuleSet law, Map<Integer, Read> known)
            implements Unread {

        Texts(List<CaseText> all, RuleSet law) {
            this(all, new CaseFileReader(law), law, new ConcurrentHashMap<>());
        }

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public String name(int matter) {
            return all.get(matter).name();
        }

        @Override
        public byte[] text(int matter) {
            return all.get(matter).bytes();
        }

        @Override
        public Read read(int matter) {
            return known.computeIfAbsent(matter, _ -> {
                var file = reader.read(name(matter), text(matter));
                return new Read(file.frame().orOn(law.knownTo()).asOf(law.knownTo()), file.about());
            });
        }

        Load.Batch batch(Office.Part part) {
            var order = part.matters();
            return new Load.Batch(
                    new OfPart(this, order), part.caseload(), place -> name(order.get(place)), Turns.of(order));
        }
    }

    /// The cases of a part, as a comparison asks for them: to tell one with its reasons, and where no column holds it.
    private record OfPart(Texts texts, List<Integer> order) implements Matters {
        @Override
        public int size() {
            return order.size();
        }

        @Override
        public Case about(int place) {
            return texts.read(order.get(place)).about();
        }

        @Override
        public String identity() {
            return "";
        }
    }
}
