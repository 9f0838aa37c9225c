package org.asylia.command.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.casefile.Json;
import org.asylia.caseload.Asked;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Operand;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.Cells;
import org.asylia.command.rescreen.Report;
import org.asylia.command.rescreen.RescreenCsv;
import org.asylia.command.rescreen.RescreenHtml;
import org.asylia.command.rescreen.RescreenJson;
import org.asylia.command.rescreen.RescreenText;
import org.asylia.command.rescreen.Shift;
import org.asylia.command.rescreen.Side;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Revived;

/// `rescreen`: a whole caseload before and after a change of the law: who changed, and why.
public final class Rescreen implements Verb {

    private static final Option BEFORE = Option.of("--before", "DATE", "the day before the change; today if not given");
    private static final Option AFTER = Option.of("--after", "DATE", "the day after it; today if not given");
    private static final Option BEFORE_READING = Option.of(
                    "--before-reading", "POINT=READING", "take one reading of a contested point, before")
            .repeated();
    private static final Option AFTER_READING = Option.of(
                    "--after-reading", "POINT=READING", "take one reading of a contested point, after")
            .repeated();
    private static final Option BEFORE_REVIVED = Option.of(
                    "--before-revived", "RULE", "take a rule that a court struck down to stand, before")
            .repeated();
    private static final Option AFTER_REVIVED = Option.of(
                    "--after-revived", "RULE", "take a rule that a court struck down to stand, after")
            .repeated();
    private static final List<Option> SIDES =
            List.of(BEFORE, AFTER, BEFORE_READING, AFTER_READING, BEFORE_REVIVED, AFTER_REVIVED);
    private static final Option FORMAT =
            Option.oneOf("--format", List.of("text", "json", "csv"), "text to read, or JSON or CSV for other programs");
    private static final Option OUT = Option.of("--out", "PAGE.html", "also write a page to print");
    private static final Option DEIDENTIFIED = Option.flag(
            "--deidentified", "name no matter, and keep counts from 1 to 10 back, and what would tell them");

    private static final Option MISSING = Option.flag(
            "--missing", "also tell what undecided doors turn on after the change: questions, judgments, and more");

    @Override
    public String name() {
        return "rescreen";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "who changes in a whole caseload when the law moves, and why",
                List.of(Operand.any(
                        "FILES",
                        "case files, folders of them, .jsonl files with one case file on each line, .parquet tables"
                                + " with one in each row, or packed caseloads (.caseload)")),
                List.of(
                        BEFORE,
                        AFTER,
                        BEFORE_READING,
                        AFTER_READING,
                        BEFORE_REVIVED,
                        AFTER_REVIVED,
                        CourtInput.COURT,
                        LoadInput.MAPPING,
                        LoadInput.GENERATE,
                        LoadInput.SEED,
                        LoadInput.PACKED,
                        FrameOptions.CIRCUIT,
                        FORMAT,
                        OUT,
                        DEIDENTIFIED,
                        MISSING,
                        AwayInput.SPARK,
                        AwayInput.ROWS,
                        AwayInput.CHANGED),
                List.of(
                        "Each matter is read in the circuit and with the readings that its file asks for; the days given"
                                + " here replace the day in the file.",
                        "Rules that can be revived: " + String.join(", ", Revived.ids()) + ".",
                        "--packed OFFICE keeps case files packed in a folder that the program makes, readable by you alone."
                                + " The next time only those that are new or changed are read; the report is the same."
                                + " Keep the folder as you keep the case files: docs/caseload-format.md says what it"
                                + " holds. It can be deleted at any time.",
                        "--generate makes matters up, shaped by the court's public tables; most of what the law asks"
                                + " is not told in them. --packed FILE keeps them, so that the next time is quick.",
                        "--court reads an imported release of the courts' public tables (see: ./asylia court --help), each"
                                + " case in the circuit of its last court where that is known.",
                        "A packed caseload (.caseload) holds no names: its matters are told by number, and are read in"
                                + " no circuit unless --circuit names one.",
                        "With --spark, FILES may also be tables of packed cases (.parquet); --packed OUT.parquet or"
                                + " OUT.caseload keeps them packed. The first such start fetches Spark, about 190 MB."
                                + " docs/spark.md says more."),
                List.of(
                        "./asylia rescreen examples --before 2025-08-01 --after 2026-10-01",
                        "./asylia rescreen --generate 100000 --before 2025-08-01 --after 2026-10-01 --format json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var law = world.law().get();
        var shift = shift(arguments, world, law);
        var cells = arguments.has(DEIDENTIFIED) ? Cells.DEIDENTIFIED : Cells.EXACT;
        var asked = shift.asked(world.doors().get(), arguments.has(MISSING) ? Shift.Depth.MISSING : Shift.Depth.MOVES);
        var out = arguments.value(OUT).map(Rescreen::page);
        var report = AwayInput.isAway(arguments)
                ? AwayInput.compare(arguments, shift, cells, asked, world)
                : here(arguments, shift, cells, asked, world);
        out.ifPresent(file -> write(file, report));
        return switch (arguments.value(FORMAT).orElse("text")) {
            case "json" -> Json.pretty(RescreenJson.of(report));
            case "csv" -> RescreenCsv.of(report);
            default -> RescreenText.of(report, world.look());
        };
    }

    private static Report here(Arguments arguments, Shift shift, Cells cells, Asked asked, World world) {
        var loads = LoadInput.read(arguments, shift.law(), world);
        world.progress().accept("Comparing.");
        return Report.of(shift, loads, world.doors().get(), cells, asked);
    }

    private static Shift shift(Arguments arguments, World world, RuleSet law) {
        if (SIDES.stream().noneMatch(arguments::has)) {
            throw new WrongInput("rescreen needs something to compare: --before and --after with a day each, or"
                    + " --before-reading and --after-reading, or --after-revived. See: ./asylia rescreen --help");
        }
        var today = world.today().get();
        return new Shift(
                law,
                Side.of(
                        law,
                        day(arguments, BEFORE, today),
                        readings(arguments, BEFORE_READING, law),
                        revived(arguments, BEFORE_REVIVED)),
                Side.of(
                        law,
                        day(arguments, AFTER, today),
                        readings(arguments, AFTER_READING, law),
                        revived(arguments, AFTER_REVIVED)));
    }

    private static List<String> revived(Arguments arguments, Option option) {
        for (var id : arguments.values(option)) {
            if (!Revived.ids().contains(id)) {
                throw new WrongInput(option.name() + " '" + id + "' is no rule that can be revived. These can: "
                        + String.join(", ", Revived.ids()));
            }
        }
        return arguments.values(option).stream().distinct().toList();
    }

    private static LocalDate day(Arguments arguments, Option option, LocalDate today) {
        return arguments
                .value(option)
                .map(typed -> FrameOptions.day(option, typed))
                .orElse(today);
    }

    private static Map<String, String> readings(Arguments arguments, Option option, RuleSet law) {
        var frame = Frame.on(law.knownTo());
        for (var typed : arguments.values(option)) {
            frame = FrameOptions.reading(frame, option, typed, law);
        }
        return new TreeMap<>(frame.readings());
    }

    private static Path page(String name) {
        var file = CaseInput.path(name);
        var folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new WrongInput("--out '" + name + "' cannot be written: name a file in a folder that is there.");
        }
        return file;
    }

    private static void write(Path file, Report report) {
        try {
            Files.write(file, RescreenHtml.of(report).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WrongInput("--out '" + file + "' cannot be written. Check the folder, and who may write there.");
        }
    }
}
