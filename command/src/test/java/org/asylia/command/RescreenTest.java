package org.asylia.command;

import static org.asylia.command.RealLaw.EXAMPLES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseFileReader;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.Generated;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole caseload from the command line, held against each example read by itself.
class RescreenTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "org", "asylia", "command", "tables");

    @TempDir
    Path folder;

    static Typed rescreen(String... words) {
        var all = new ArrayList<>(List.of("rescreen"));
        all.addAll(List.of(words));
        return RealLaw.typed(all.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"2025-07-17, 2025-07-18", "2025-09-01, 2025-09-02", "2025-08-01, 2026-10-01"})
    void theExamples_moveAsEachMovesByItself(LocalDate before, LocalDate after) throws Exception {
        var typed = rescreen(EXAMPLES.toString(), "--before", "" + before, "--after", "" + after, "--format", "json");
        assertEquals(0, typed.status(), typed.errors());
        var json = ReadJson.of(typed.output());
        var files = examples();
        assertEquals("" + files.size(), json.get("cases").text());
        var alone = new HashMap<String, Integer>();
        var doors = new TreeSet<String>();
        count(files, before, after, alone, doors);
        var seen = new HashMap<String, Integer>();
        for (var row : json.get("byRule").list()) {
            var move = row.get("rule").text() + " " + row.get("before").text() + " "
                    + row.get("leaningBefore").text() + " " + row.get("after").text() + " "
                    + row.get("leaningAfter").text();
            seen.merge(move, Integer.parseInt(row.get("count").text()), Integer::sum);
        }
        assertEquals(alone, seen);
        var told = new TreeSet<String>();
        json.get("matters")
                .list()
                .forEach(matter -> told.add(matter.get("matter").text()));
        assertEquals(doors, told);
        assertEquals("" + doors.size(), json.get("doorsChanged").text());
        for (var cause : json.get("causes").list()) {
            assertFalse(cause.get("kinds").list().isEmpty(), cause::text);
        }
        for (var matter : json.get("matters").list()) {
            assertFalse(matter.get("through").list().isEmpty(), matter::text);
        }
    }

    private static void count(
            List<CaseFile> files,
            LocalDate before,
            LocalDate after,
            Map<String, Integer> moves,
            TreeSet<String> doors) {
        RuleSet law = ProtectionLaw.ruleSet();
        var determiner = new Determiner(law);
        var goals = Doors.ALL.stream().map(door -> door.id()).toList();
        for (var file : files) {
            var frame = file.frame().orOn(before);
            var was = determiner.determine(file.about(), frame.asOf(before));
            var is = determiner.determine(file.about(), frame.asOf(after));
            for (var rule : law.rules()) {
                var from = was.answer(rule.id());
                var to = is.answer(rule.id());
                if (from != to) {
                    moves.merge(
                            rule.id() + " " + from.word() + " " + from.leaning() + " " + to.word() + " " + to.leaning(),
                            1,
                            Integer::sum);
                    if (goals.contains(rule.id())) {
                        doors.add(file.name());
                    }
                }
            }
        }
    }

    static List<CaseFile> examples() throws Exception {
        var reader = new CaseFileReader(ProtectionLaw.ruleSet());
        var read = new ArrayList<CaseFile>();
        try (var files = Files.list(EXAMPLES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                read.add(reader.read(file.toString(), Files.readAllBytes(file)));
            }
        }
        assertTrue(read.size() > 40, () -> "only " + read.size() + " examples were seen");
        return read;
    }

    @Test
    void linesOfAFile_areMattersOfTheirOwn() throws Exception {
        var lines = folder.resolve("matters.jsonl");
        Files.writeString(lines, "{\"asylia\": \"case/1\"}\n\n{\"asylia\": \"case/1\", \"application.filed\": true}\n");
        var typed = rescreen(lines.toString(), "--before", "2025-08-01", "--after", "2026-10-01", "--format", "json");
        assertEquals("2", ReadJson.of(typed.output()).get("cases").text(), typed.errors());
        Files.writeString(lines, "{\"asylia\": \"case/1\"}\n{\"asylia\": 3}\n");
        var wrong = rescreen(lines.toString(), "--before", "2025-08-01", "--after", "2026-10-01");
        assertEquals(2, wrong.status());
        assertTrue(wrong.complaint().contains("matters.jsonl:2"), wrong.errors());
    }

    /// Two made-up matters, written by Spark as tables, with Snappy and with Zstandard: each a folder of files, as such
    /// programs write them.
    @Test
    void rowsOfATable_areMattersOfTheirOwn_byTheirNames() throws Exception {
        var lines = folder.resolve("matters.jsonl");
        Files.writeString(lines, """
                {"asylia": "case/1", "person.in-united-states": true, "application.filed": false}
                {"asylia": "case/1", "frame": {"circuit": "9"}, "person.birth-date": "1890-05-04"}
                """);
        String[] days = {"--before", "2025-08-01", "--after", "2026-10-01", "--format", "json"};
        var asLines = rescreen(with(lines.toString(), days));
        var table = TABLES.resolve("snappy.parquet");
        var asRows = rescreen(with(table.toString(), days));
        assertEquals(0, asRows.status(), asRows.errors());
        assertEquals("2", ReadJson.of(asRows.output()).get("cases").text());
        assertEquals(
                ReadJson.of(asLines.output()).get("checksum").text(),
                ReadJson.of(asRows.output()).get("checksum").text());
    }

    static String[] with(String first, String... rest) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(List.of(rest));
        return all.toArray(String[]::new);
    }

    @Test
    void aTableThatCannotBeRead_isRefused_withTheRemedy() throws Exception {
        String[] day = {"--before", "2025-08-01"};
        var letter = Files.writeString(folder.resolve("letter.parquet"), "Dear all, this is a letter.");
        var typed = rescreen(with(letter.toString(), day));
        assertEquals(2, typed.status(), typed.output());
        assertTrue(typed.complaint().contains("cannot be read as a table"), typed.errors());
        var other = rescreen(with(TABLES.resolve("zstandard.parquet").toString(), day));
        assertEquals(2, other.status(), other.output());
        assertTrue(other.complaint().contains("--spark"), other.errors());
        var packed = rescreen(with(TABLES.resolve("packed.parquet").toString(), day));
        assertEquals(2, packed.status(), packed.output());
        assertTrue(packed.complaint().contains("holds packed cases"), packed.errors());
    }

    @Test
    void madeUpMatters_areTheSameFromThePackedFile_andThePageIsWellFormed() throws Exception {
        var packed = folder.resolve("kept.caseload").toString();
        var page = folder.resolve("report.html");
        String[] words = {
            "--generate",
            "3000",
            "--packed",
            packed,
            "--before",
            "2025-08-01",
            "--after",
            "2026-10-01",
            "--format",
            "csv",
            "--out",
            page.toString()
        };
        var first = rescreen(words);
        assertEquals(0, first.status(), first.errors());
        assertEquals(first.output(), rescreen(words).output());
        assertTrue(first.output().startsWith("rule,title,before,after,count\r\n"), first.output());
        var html = Files.readString(page);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("http://") && !html.contains("http://www.w3.org/2000/svg"));
        assertThePictureIsLegible(html);
        assertEquals("", unclosed(html.replace("<!DOCTYPE html>", "")));
    }

    /// It would be packed again, for it holds other matters; but somebody goes through it.
    @Test
    void aPackedCaseloadThatIsInUse_isLeftAsItIs_andTheMessageSaysWhatToDo() throws Exception {
        var law = ProtectionLaw.ruleSet();
        var file = folder.resolve("kept.caseload");
        var matters = new Generated(law, 1, 50);
        CaseloadFile.pack(file, law, matters, _ -> {});
        var bytes = Files.readAllBytes(file);
        var held = CaseloadFile.stream(file, law, matters);
        var typed = rescreen(
                "--generate", "60", "--packed", file.toString(), "--before", "2025-08-01", "--after", "2026-10-01");
        assertEquals(2, typed.status(), typed.output());
        assertTrue(typed.complaint().contains("kept.caseload' is in use"), typed.errors());
        assertTrue(typed.complaint().contains("Wait until that program has ended, then do the same again."));
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(50, held.chunks().getFirst().cases());
    }

    /// The elements that are open where they should not be; none in a page that is well-formed. Text inside a drawing
    /// shrinks with it: on a phone of 360 points it was 6 points high. So words stand in the page, whole, and the
    /// drawings are bars alone. Text is at least 12 points of 16 high.
    private static void assertThePictureIsLegible(String html) {
        var bars = Pattern.compile(
                        "<li><span>([^<]+)</span><div><svg ([^>]*)><rect [^>]*/></svg> <b>([^<]+)</b></div></li>")
                .matcher(html);
        int seen = 0;
        while (bars.find()) {
            seen++;
            assertFalse(bars.group(1).contains("\u2026"), "cut short: " + bars.group(1));
            assertFalse(bars.group(2).contains("viewBox"), bars.group(2));
        }
        assertTrue(seen > 0, html);
        assertEquals(html.split("<svg ", -1).length - 1, seen, "a drawing that is no bar");
        assertFalse(html.contains("<text"), "text in a drawing");
        var sizes = Pattern.compile("font(?:-size)?:(\\.?[0-9.]+)(em|px)").matcher(html);
        while (sizes.find()) {
            double size = Double.parseDouble(sizes.group(1)) * (sizes.group(2).equals("em") ? 16 : 1);
            assertTrue(size >= 12, sizes.group());
        }
    }

    private static String unclosed(String html) {
        var open = new ArrayDeque<String>();
        var tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>").matcher(html);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                if (!tags.group(2).equals(open.poll())) {
                    return tags.group();
                }
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        return String.join(" ", open);
    }

    @Test
    void ofMadeUpMatters_itIsTold_whichSharesAreCounted_andWhichAreAssumed() {
        String[] words = {"--generate", "50", "--before", "2025-08-01", "--after", "2026-10-01"};
        var text = rescreen(words).output().replaceAll("\\s+", " ");
        assertTrue(text.contains("court's public tables of October 2025 for: custody not-held"), text);
        assertTrue(text.matches(".*Assumed are: .*manner admitted.*birth-year.*"), text);
        var json = ReadJson.of(rescreen(with("--format", with("json", words))).output());
        var from = new HashMap<String, String>();
        json.get("madeUp")
                .list()
                .forEach(share -> from.put(
                        share.get("thing").text() + " " + share.get("value").text(),
                        share.get("from").text()));
        assertEquals("court-tables", from.get("custody held"));
        assertEquals("assumed", from.get("state appeal"));
    }

    /// What is told as missing in one example is what its explanation turns on.
    @Test
    void whatIsMissing_isToldInTextJsonAndPage() throws Exception {
        var page = folder.resolve("missing.html");
        String[] words = {
            EXAMPLES.toString(),
            "--before",
            "2026-10-01",
            "--after",
            "2026-10-01",
            "--missing",
            "--out",
            page.toString()
        };
        var text = rescreen(words);
        assertEquals(0, text.status(), text.errors());
        assertTrue(text.output().contains("What is missing where a door is undecided"), text.output());
        var json = ReadJson.of(rescreen(with("--format", with("json", words))).output());
        var first = json.get("undecided").list().getFirst();
        assertTrue(Integer.parseInt(first.get("count").text()) > 10, first::text);
        assertFalse(first.get("reasons").keys().isEmpty());
        for (var thing : first.get("turnsOn").list()) {
            assertFalse(thing.get("reasons").keys().isEmpty(), thing::text);
        }
        assertEquals("", unclosed(Files.readString(page).replace("<!DOCTYPE html>", "")));
        var plain = rescreen(EXAMPLES.toString(), "--before", "2026-10-01", "--after", "2026-10-01");
        assertFalse(plain.output().contains("What is missing"), plain.output());
    }

    @Test
    void deidentified_namesNobody_andShowsNoSmallCount() throws Exception {
        var page = folder.resolve("report.html");
        var typed = rescreen(
                EXAMPLES.toString(),
                "--before",
                "2025-08-01",
                "--after",
                "2026-10-01",
                "--deidentified",
                "--format",
                "json",
                "--out",
                page.toString());
        var json = ReadJson.of(typed.output());
        assertTrue(json.get("matters").list().isEmpty());
        assertTrue(List.of("<11", "kept-back").contains(json.get("doorsChanged").text()));
        for (var row : json.get("byRule").list()) {
            var count = row.get("count").text();
            assertTrue(List.of("<11", "kept-back").contains(count) || Integer.parseInt(count) >= 11, row::text);
        }
        var html = Files.readString(page);
        assertTrue(html.contains("fewer than 11"), html);
        assertFalse(html.contains(".json"), html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            examples                                         | rescreen needs something to compare
            --before 2025-01-01                              | needs FILES, --court FOLDER or --generate
            --generate 5 some.json --before 2025-01-01       | not both
            --generate 0 --before 2025-01-01                 | whole number
            --generate many --before 2025-01-01              | whole number
            --seed 4 some.json --before 2025-01-01           | goes with --generate
            nothing.json --before 2025-01-01                 | There is no file
            nothing.parquet --before 2025-01-01              | There is no table
            nothing.caseload --before 2025-01-01             | There is no packed caseload
            nothing.caseload --before 2025-01-01 --seed 3    | goes with --generate
            --generate 5 --before 2025-01-01 --rows x        | go with --spark
            --generate 5 --before 2025-01-01 --spark local   | was started without it
            --generate 5 --before 2025-13-01                 | not a day of the calendar
            --generate 5 --after-reading none=x              | no contested point
            --generate 5 --before 2025-01-01 --out no/where  | cannot be written
            """)
    void whatCannotBeUsed_isRefused_withTheRemedy(String words, String says) {
        var typed = rescreen(words.split(" +"));
        assertEquals(2, typed.status(), typed.output());
        assertTrue(typed.complaint().contains(says), typed.errors());
    }

    @Test
    void aFileThatIsNoCaseload_isNotOverwritten() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear all, this is a letter.");
        var typed = rescreen("--generate", "5", "--packed", letter.toString(), "--before", "2025-01-01");
        assertEquals(2, typed.status());
        assertEquals("Dear all, this is a letter.", Files.readString(letter));
    }
}
