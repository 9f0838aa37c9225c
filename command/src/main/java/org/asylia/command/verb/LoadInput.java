package org.asylia.command.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseFileReader;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.CaseloadInUse;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Matters;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.CaseText;
import org.asylia.command.rescreen.Load;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Reads a caseload: case files, folders of them, files with one case on each line; or makes one up. Packed caseloads
/// are read by [PackedInput].
final class LoadInput {

    static final Option GENERATE =
            Option.of("--generate", "N", "make up so many matters, up to 20,000,000, instead of reading files");
    static final Option SEED = Option.of("--seed", "N", "which made-up matters; 1 if not given");
    static final Option MAPPING =
            Option.of("--mapping", "MAP.tsv", "what the columns of a sheet in CSV say; docs/sheets.md shows one");
    static final Option PACKED = Option.of(
            "--packed", "OFFICE", "keep the case files packed in this folder; or made-up matters, in this file");

    private static final int MOST = 20_000_000;

    private LoadInput() {}

    static List<Load> read(Arguments arguments, RuleSet law, World world) {
        if (arguments.has(CourtInput.COURT)) {
            return CourtInput.read(arguments, law, world);
        }
        boolean made = check(arguments, "FILES, --court FOLDER or --generate N");
        if (!made && arguments.has(SEED)) {
            throw new WrongInput("--seed goes with --generate.");
        }
        if (made) {
            return List.of(generated(arguments, law, world));
        }
        return arguments.has(PACKED)
                ? OfficeInput.read(arguments, law, world)
                : PackedInput.with(arguments, law, world, others -> files(others, law, world));
    }

    /// @param sources where matters may come from, in words
    /// @return whether matters are to be made up
    static boolean check(Arguments arguments, String sources) {
        boolean made = arguments.has(GENERATE);
        if (made && !arguments.operands().isEmpty()) {
            throw new WrongInput("Give FILES or --generate, not both.");
        }
        if (!made && arguments.operands().isEmpty()) {
            throw new WrongInput("rescreen needs " + sources + ". See: ./asylia rescreen --help");
        }
        return made;
    }

    static int size(Arguments arguments) {
        return number(GENERATE, arguments, 1, MOST);
    }

    static int seed(Arguments arguments) {
        return arguments.has(SEED) ? number(SEED, arguments, 0, Integer.MAX_VALUE) : 1;
    }

    private static Load generated(Arguments arguments, RuleSet law, World world) {
        int size = size(arguments);
        var matters = new Generated(law, seed(arguments), size);
        var caseload = arguments
                .value(PACKED)
                .map(name -> kept(CaseInput.path(name), matters, law, world))
                .orElseGet(() -> Caseload.pack(law, matters, progress(size, world)));
        // The day is replaced by the days that are compared.
        return new Load(
                frame(Frame.on(law.knownTo()), arguments, law), matters, caseload, place -> "no. " + (place + 1));
    }

    private static Frame frame(Frame frame, Arguments arguments, RuleSet law) {
        return FrameOptions.over(frame, arguments, law);
    }

    /// The matters as they are packed in a file, packed first where need be.
    static Caseload kept(Path file, Matters matters, RuleSet law, World world) {
        try {
            if (Files.exists(file)) {
                try {
                    return CaseloadFile.read(file, law, matters);
                } catch (CaseloadFile.Refused refused) {
                    if (!CaseloadFile.isCaseload(file)) {
                        throw new WrongInput(
                                refused.getMessage() + " It is left as it is: name another file for --packed.");
                    }
                    world.progress().accept(refused.getMessage() + " Packing again.");
                }
            }
            var caseload = Caseload.pack(law, matters, progress(matters.size(), world));
            CaseloadFile.write(file, law, matters, caseload);
            return caseload;
        } catch (CaseloadInUse e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WrongInput("--packed '" + file + "' cannot be read or written. Check the folder, and who may"
                    + " write there.");
        }
    }

    /// The same, for a caseload of any size: it is packed straight into the file, and its cases stay there.
    static Caseload streamed(Path file, Matters matters, RuleSet law, World world) {
        try {
            if (Files.exists(file)) {
                try {
                    return CaseloadFile.stream(file, law, matters);
                } catch (CaseloadFile.Refused refused) {
                    world.progress().accept(refused.getMessage() + " Packing again.");
                }
            }
            CaseloadFile.pack(file, law, matters, progress(matters.size(), world));
            return CaseloadFile.stream(file, law, matters);
        } catch (CaseloadInUse e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        } catch (CaseloadFile.Refused | IOException e) {
            throw new WrongInput(
                    "'" + file + "' cannot be written or read. Check the folder, and who may write there.");
        }
    }

    /// Tells of every tenth part.
    static LongConsumer progress(long size, World world) {
        return done -> {
            long step = Math.max(100_000, size / 10);
            if (done == size || done / step > (done - 8_192) / step) {
                world.progress().accept("%,d of %,d matters packed.".formatted(done, size));
            }
        };
    }

    private static int number(Option option, Arguments arguments, int least, int most) {
        var typed = arguments.value(option).orElseThrow();
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new WrongInput(
                "%s '%s' is not a whole number from %,d to %,d.".formatted(option.name(), typed, least, most));
    }

    /// The files in one load for each frame that they ask for.
    private static List<Load> files(Arguments arguments, RuleSet law, World world) {
        var sources = texts(arguments, law, world);
        world.progress().accept("%,d case files to read.".formatted(sources.size()));
        var reader = new CaseFileReader(law);
        var read = IntStream.range(0, sources.size())
                .parallel()
                .mapToObj(i -> reader.read(sources.get(i).name(), sources.get(i).bytes()))
                .toList();
        var byFrame = new LinkedHashMap<Frame, List<CaseFile>>();
        for (var file : read) {
            var frame = frame(file.frame().orOn(law.knownTo()).asOf(law.knownTo()), arguments, law);
            byFrame.computeIfAbsent(frame, _ -> new ArrayList<>()).add(file);
        }
        return byFrame.entrySet().stream().map(entry -> load(entry, law)).toList();
    }

    private static Load load(Map.Entry<Frame, List<CaseFile>> files, RuleSet law) {
        List<Case> cases = files.getValue().stream().map(CaseFile::about).toList();
        var names = files.getValue().stream().map(CaseFile::name).toList();
        var matters = Matters.of(cases);
        return new Load(files.getKey(), matters, Caseload.pack(law, matters), names::get);
    }

    static List<CaseText> texts(Arguments arguments, RuleSet law, World world) {
        var mapping = arguments.value(MAPPING);
        var sheets = arguments.operands().stream().filter(LoadInput::isSheet).toList();
        if (mapping.isPresent() && sheets.isEmpty()) {
            throw new WrongInput("--mapping goes with a sheet in CSV among the FILES.");
        }
        if (mapping.isEmpty() && !sheets.isEmpty()) {
            throw new WrongInput("'" + sheets.getFirst() + "' is a sheet: --mapping MAP.tsv must say what its columns"
                    + " mean. docs/sheets.md shows one.");
        }
        var texts = texts(
                arguments.operands().stream().filter(name -> !isSheet(name)).toList());
        sheets.forEach(sheet -> SheetInput.read(sheet, mapping.orElseThrow(), law, world.progress(), texts));
        return texts;
    }

    private static boolean isSheet(String name) {
        return name.endsWith(".csv");
    }

    /// The case files of these names, and in folders of these names.
    static List<CaseText> texts(List<String> names) {
        var texts = new ArrayList<CaseText>();
        names.forEach(name -> gather(name, texts));
        return texts;
    }

    private static void gather(String name, List<CaseText> sources) {
        var path = CaseInput.path(name);
        if (name.endsWith(".parquet")) {
            TableInput.read(name, sources);
            return;
        }
        if (Files.isDirectory(path)) {
            folder(name, path, sources);
        } else if (name.endsWith(".jsonl")) {
            lines(name, sources);
        } else {
            sources.add(new CaseText(name, CaseInput.bytes(name)));
        }
    }

    private static void folder(String name, Path folder, List<CaseText> sources) {
        int before = sources.size();
        try (var files = Files.list(folder)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".json") || file.endsWith(".jsonl"))
                    .sorted()
                    .forEach(file -> gather(file, sources));
        } catch (IOException e) {
            throw new WrongInput("'" + name + "' is there but cannot be read. Check who may read it.");
        }
        if (sources.size() == before) {
            throw new WrongInput("'" + name + "' holds no case file: none of its names ends in .json or .jsonl.");
        }
    }

    private static void lines(String name, List<CaseText> sources) {
        var lines = CaseInput.longText(name).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                sources.add(new CaseText(name + ":" + (i + 1), lines[i].getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
