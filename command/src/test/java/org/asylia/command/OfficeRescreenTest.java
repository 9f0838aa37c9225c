package org.asylia.command;

import static org.asylia.command.RealLaw.EXAMPLES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An office that keeps its case files packed: whatever changed, and in whatever order, every report is to the letter
/// what it is without that.
class OfficeRescreenTest {

    private static final List<String> DAYS = List.of("--before", "2025-08-01", "--after", "2026-10-01");
    private static final String ODD = "{\"asylia\": \"case/1\", \"person.birth-date\": \"1890-05-04\"}";

    @TempDir
    Path around;

    private Path cases;
    private Path office;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void places() throws Exception {
        cases = Files.createDirectory(around.resolve("cases"));
        office = around.resolve("office");
    }

    private Typed rescreen(List<String> words, String... more) {
        said.clear();
        var world = new World(
                ProtectionLaw::ruleSet,
                () -> Doors.ALL,
                () -> Typed.TODAY,
                InputStream.nullInputStream(),
                Look.PLAIN,
                said::add);
        var all = new ArrayList<>(List.of("rescreen"));
        all.addAll(words);
        all.addAll(DAYS);
        all.addAll(List.of(more));
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, Look.PLAIN).run(all);
        return new Typed(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private Typed kept(String... more) {
        return rescreen(List.of(cases.toString(), "--packed", office.toString()), more);
    }

    /// What the run said of the case files.
    private String tidings() {
        return said.stream()
                .filter(line -> line.contains("case files"))
                .findFirst()
                .orElse("");
    }

    private void same(String where, String... more) {
        var without = rescreen(List.of(cases.toString()), more);
        var with = kept(more);
        assertEquals(0, with.status(), with.errors());
        assertEquals(without.output(), with.output(), where);
    }

    private static List<String> examples() throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.list(EXAMPLES)) {
            for (var file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")) {
                    all.add(Files.readString(file));
                }
            }
        }
        all.add(ODD);
        all.add("{\"asylia\": \"case/1\", \"frame\": {\"circuit\": \"9\", \"review\": true}}");
        assertTrue(all.size() > 40, "only " + all.size() + " examples were seen");
        return all;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(cases.resolve(name), text);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2})
    void whateverChanges_theReportIsTheSameToTheLetter(int seed) throws Exception {
        var random = new Random(seed);
        var examples = examples();
        for (int i = 0; i < 40; i++) {
            write("m" + i + ".json", examples.get(i));
        }
        for (int step = 0; step < 8; step++) {
            same("seed " + seed + ", step " + step, "--format", "json");
            for (int i = random.nextInt(7); i > 0; i--) {
                var name = "m" + random.nextInt(45) + ".json";
                if (random.nextInt(3) == 0) {
                    Files.deleteIfExists(cases.resolve(name));
                } else {
                    write(name, examples.get(random.nextInt(examples.size())));
                }
            }
        }
        same("seed " + seed, "--missing");
        same("seed " + seed, "--format", "csv");
        same("seed " + seed, "--format", "json", "--deidentified");
    }

    /// Where one circuit is typed for all, matters of different frames are told among one another.
    @Test
    void inOneCircuitForAll_theReportIsTheSame_andSoIsThePage() throws Exception {
        var examples = examples();
        for (int i = 0; i < 40; i++) {
            write("m" + i + ".json", examples.get(i));
        }
        same("first");
        write("m3.json", examples.get(20));
        Files.delete(cases.resolve("m1.json"));
        same("in one circuit", "--circuit", "9", "--format", "json");
        var page = around.resolve("page.html");
        rescreen(List.of(cases.toString()), "--circuit", "9", "--out", page.toString());
        var without = Files.readString(page);
        kept("--circuit", "9", "--out", page.toString());
        assertEquals(without, Files.readString(page));
        assertEquals("39 case files as kept.", tidings());
    }

    @Test
    void itSaysWhatItDid() throws Exception {
        for (int i = 0; i < 10; i++) {
            write("m" + i + ".json", "{\"asylia\": \"case/1\", \"note\": \"no. " + i + "\"}");
        }
        kept();
        assertEquals("10 case files read, and kept packed in '" + office + "'.", tidings());
        kept();
        assertEquals("10 case files as kept.", tidings());
        write("m1.json", ODD);
        write("new.json", "{\"asylia\": \"case/1\", \"application.filed\": true}");
        Files.delete(cases.resolve("m2.json"));
        Files.delete(cases.resolve("m3.json"));
        kept();
        assertEquals("7 case files as kept, 1 changed, 1 new, 2 gone.", tidings());
        Files.write(office.resolve("office.list"), new byte[] {1, 2, 3});
        kept();
        assertTrue(said.getFirst().contains("Packing again."), () -> "" + said);
        same("packed again", "--format", "json");
    }

    @Test
    void aDamagedFile_isRefusedAsEver_andWhatIsKeptCanBeUsedOnceItIsMended() throws Exception {
        for (int i = 0; i < 10; i++) {
            write("m" + i + ".json", "{\"asylia\": \"case/1\", \"note\": \"no. " + i + "\"}");
        }
        kept();
        write("m4.json", "{\"asylia\": \"case/1\", \"application.filed\": 4}");
        var without = rescreen(List.of(cases.toString()));
        var with = kept();
        assertEquals(2, with.status());
        assertEquals(without.errors(), with.errors());
        assertTrue(with.complaint().contains("m4.json cannot be used as it is"), with.errors());
        write("m4.json", ODD);
        same("mended", "--format", "json");
        assertEquals("9 case files as kept, 1 changed.", tidings());
    }

    /// A line that comes at the top moves all others; none of them is read again.
    @Test
    void linesAndRows_areKeptToo() throws Exception {
        var lines = cases.resolve("lines.jsonl");
        Files.writeString(lines, ODD + "\n" + ODD.replace("1890", "1990") + "\n");
        var sheet = Files.writeString(cases.resolve("sheet.csv"), "number,arrived\nA,2024-05-10\nB,2019-01-02\n");
        var mapping = Files.writeString(
                around.resolve("map.tsv"), "number\tmatter\narrived\tarrivals[1]/arrival.date\tdate yyyy-MM-dd\n");
        var files = List.of(
                lines.toString(),
                sheet.toString(),
                "src/test/resources/org/asylia/command/tables/snappy.parquet",
                "--mapping",
                mapping.toString());
        var with = new ArrayList<>(files);
        with.addAll(List.of("--packed", office.toString()));
        var without = rescreen(files, "--format", "json");
        assertEquals(0, without.status(), without.errors());
        assertEquals(without.output(), rescreen(with, "--format", "json").output());
        Files.writeString(lines, "{\"asylia\": \"case/1\"}\n" + Files.readString(lines));
        Files.writeString(sheet, "number,arrived\nB,2019-01-02\nC,2024-05-11\nA,2024-05-10\n");
        var more = rescreen(files, "--format", "json").output();
        assertEquals(more, rescreen(with, "--format", "json").output());
        assertEquals("6 case files as kept, 2 new.", tidings());
    }

    /// By itself it does not say in which frame its matters are read; read in none, they would be told otherwise.
    @Test
    void aCaseloadOfTheFolder_isNotReadByItself_norKeptAgain() throws Exception {
        write("m.json", "{\"asylia\": \"case/1\", \"frame\": {\"circuit\": \"9\"}}");
        kept();
        var part = office.resolve("1.caseload").toString();
        var alone = rescreen(List.of(part));
        assertEquals(2, alone.status(), alone.output());
        assertTrue(alone.complaint().contains("Give the case files, and its folder with --packed."), alone.errors());
        var again = rescreen(List.of(cases.toString(), part, "--packed", office.toString()));
        assertEquals(2, again.status(), again.output());
        assertTrue(again.complaint().contains("is packed already"), again.errors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cases              | is a folder of other things
            no/where           | cannot be read or written
            kept.caseload      | names a file
            kept.parquet       | names a file
            letter.txt         | is a file
            """)
    void whatCannotBeItsFolder_isRefused_andLeftAsItIs(String name, String says) throws Exception {
        write("m.json", ODD);
        var letter = Files.writeString(around.resolve("letter.txt"), "Dear all, this is a letter.");
        var typed = rescreen(
                List.of(cases.toString(), "--packed", around.resolve(name).toString()));
        assertEquals(2, typed.status(), typed.output());
        assertTrue(typed.complaint().contains(says), typed.errors());
        assertEquals("Dear all, this is a letter.", Files.readString(letter));
        try (var files = Files.list(cases)) {
            assertEquals(1, files.count());
        }
        assertFalse(Files.exists(around.resolve("no")));
    }
}
