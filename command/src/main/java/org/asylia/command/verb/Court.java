package org.asylia.command.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asylia.casefile.Json;
import org.asylia.command.court.ComparisonJson;
import org.asylia.command.court.ComparisonLists;
import org.asylia.command.court.ComparisonText;
import org.asylia.command.court.ManifestJson;
import org.asylia.command.court.ManifestText;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Operand;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;
import org.asylia.command.terminal.Look;
import org.asylia.court.Comparison;
import org.asylia.court.CourtRefused;
import org.asylia.court.Pace;
import org.asylia.court.ReleaseImport;
import org.asylia.court.ReleaseSource;

/// `court`: the immigration courts' public case tables: a release imported, shown, compared with an earlier one.
public final class Court implements Verb {

    static final String TEXT = "manifest.txt";
    static final String JSON = "manifest.json";

    private static final Option OUT = Option.of(
            "--out", "FOLDER", "import: the folder that holds the releases; compare: where to write the lists");
    private static final Option RELEASE =
            Option.of("--release", "YYYY-MM", "import: the month of the release; this month if not given");

    @Override
    public String name() {
        return "court";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "the courts' public case tables: import, show, compare two months",
                List.of(
                        Operand.required("import|show|compare", "what to do"),
                        Operand.any(
                                "FOLDER",
                                "import: the folder or zip of a monthly release; show: an imported release; compare: the"
                                        + " older and the newer one")),
                List.of(OUT, RELEASE, Formats.FORMAT),
                List.of(
                        "import keeps every row that it does not take in rejected.tsv, with its line and its reason, and"
                                + " drops test courts. Read again with: ./asylia rescreen --court FOLDER/YYYY-MM.",
                        "compare says which cases, proceedings, charges, applications and appeals the newer release no"
                                + " longer has, and which facts it tells otherwise; --out writes their numbers down.",
                        "These are public records without names. They never become a case file."),
                List.of(
                        "./asylia court import FOLDER --out court-data --release 2026-07",
                        "./asylia court show court-data/2026-07",
                        "./asylia court compare court-data/2026-06 court-data/2026-07 --out gone"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        try {
            return switch (arguments.operand(0)) {
                case "import" -> read(arguments, world);
                case "show" -> show(arguments);
                case "compare" -> compare(arguments, world);
                default ->
                    throw new WrongInput(
                            "'" + arguments.operand(0) + "' is nothing that court does. Type import, show or"
                                    + " compare. See: ./asylia court --help");
            };
        } catch (CourtRefused e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WrongInput("A file could not be read to its end, or not be written: the disk may be full, or the"
                    + " file damaged. Nothing was kept.");
        }
    }

    private static Path place(Arguments arguments, int which, int count, String what) {
        if (arguments.operands().size() != count) {
            throw new WrongInput(what + " See: ./asylia court --help");
        }
        var place = CaseInput.path(arguments.operand(which));
        if (!Files.exists(place)) {
            throw new WrongInput("There is no '" + place + "' here. Check the name and the folder you are in.");
        }
        return place;
    }

    private static String read(Arguments arguments, World world) throws IOException {
        var from = place(arguments, 1, 2, "court import needs the folder or the zip of one release.");
        var out = CaseInput.path(arguments
                .value(OUT)
                .orElseThrow(
                        () -> new WrongInput("court import needs --out FOLDER: where imported releases are kept.")));
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new WrongInput("--out '" + out + "' is a file. Name a folder.");
        }
        var today = world.today().get();
        var release = arguments.value(RELEASE).orElse(today.toString().substring(0, 7));
        for (var leftover : ReleaseImport.leftovers(out)) {
            world.progress().accept("'" + leftover + "' is left from an import that did not end. It can be deleted.");
        }
        try (var source = ReleaseSource.open(from);
                var done = ReleaseImport.read(
                        source, out, release, today, world.law().get(), new Pace(world.progress(), System::nanoTime))) {
            var json = Json.pretty(ManifestJson.of(done.manifest()));
            write(done.folder().resolve(JSON), json);
            write(done.folder().resolve(TEXT), ManifestText.of(done.manifest(), Look.PLAIN));
            done.keep();
            return Formats.isJson(arguments) ? json : ManifestText.of(done.manifest(), world.look());
        }
    }

    private static void write(Path file, String words) throws IOException {
        Files.write(file, words.getBytes(StandardCharsets.UTF_8));
    }

    private static String show(Arguments arguments) throws IOException {
        var release = place(arguments, 1, 2, "court show needs the folder of one imported release.");
        var file = release.resolve(Formats.isJson(arguments) ? JSON : TEXT);
        if (!Files.exists(file)) {
            throw new WrongInput("'" + release + "' is no imported release: it has no " + file.getFileName() + ".");
        }
        return Files.readString(file);
    }

    private static String compare(Arguments arguments, World world) throws IOException {
        var needs = "court compare needs the older and the newer imported release.";
        var older = place(arguments, 1, 3, needs);
        var newer = place(arguments, 2, 3, needs);
        var comparison = comparison(older, newer, arguments);
        return Formats.isJson(arguments)
                ? Json.pretty(ComparisonJson.of(comparison))
                : ComparisonText.of(comparison, world.look());
    }

    private static Comparison comparison(Path older, Path newer, Arguments arguments) throws IOException {
        var out = arguments.value(OUT).map(CaseInput::path);
        if (out.isEmpty()) {
            return Comparison.of(older, newer, new Unheard());
        }
        try (var lists = new ComparisonLists(out.get())) {
            return Comparison.of(older, newer, lists);
        }
    }

    /// Only the counts are wanted.
    private static final class Unheard implements Comparison.Listener {
        @Override
        public void gone(String table, long number, long own, String court, String year) {
            // Counted elsewhere.
        }

        @Override
        public void changed(String table, long number, long own, String column, String before, String after) {
            // Counted elsewhere.
        }
    }
}
