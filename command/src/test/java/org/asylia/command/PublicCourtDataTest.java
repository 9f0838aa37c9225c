package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The courts' public tables from the command line: import, show, compare, re-screen.
class PublicCourtDataTest {

    private static final List<String> CASES = List.of(
            "IDNCASE\tNAT\tCUSTODY\tCASE_TYPE\tDATE_OF_ENTRY\tC_ASY_TYPE\tSex",
            "11\tGT\tN\tRMV\t2024-09-01 00:00:00.000\tE\tF",
            "12\tHO\tD\tRMV\t2025-02-01 00:00:00.000\tE\tM",
            "13\tSU\tN\tRMV\t2019-05-06 00:00:00.000\tI\t",
            "14\tCH\tN\tRMV\t2019-05-06 00:00:00.000\t\t2025-02-27 10:43:03.530",
            "15\tMX\tN\tRMV");

    private static final List<String> PROCEEDINGS = List.of(
            "IDNPROCEEDING\tIDNCASE\tOSC_DATE\tBASE_CITY_CODE",
            "1\t11\t2025-01-01 00:00:00.000\tNYC",
            "2\t12\t2025-03-01 00:00:00.000\tHOU",
            "3\t13\t2020-03-01 00:00:00.000\tNYC",
            "4\t99\t2020-03-01 00:00:00.000\tNYC");

    private static final List<String> APPLICATIONS = List.of(
            "IDNPROCEEDINGAPPLN\tIDNPROCEEDING\tIDNCASE\tAPPL_CODE\tAPPL_RECD_DATE\tAPPL_DEC",
            "7\t1\t11\tASYL\t2025-12-01 00:00:00.000\t",
            "8\t2\t12\tASYL\t2025-12-01 00:00:00.000\t");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void aRelease() throws IOException {
        out = folder.resolve("out");
        release("in", CASES);
    }

    private void release(String name, List<String> cases) throws IOException {
        var in = Files.createDirectories(folder.resolve(name));
        Files.write(in.resolve("A_TblCase.csv"), cases);
        Files.write(in.resolve("B_TblProceeding.csv"), PROCEEDINGS);
        Files.write(in.resolve("tbl_Court_Appln.csv"), APPLICATIONS);
    }

    private Typed imported(String name, String month) {
        return RealLaw.typed(
                "court", "import", folder.resolve(name).toString(), "--out", out.toString(), "--release", month);
    }

    @Test
    void anImportSaysWhereEachRowWent_andShowSaysItAgain() {
        var typed = imported("in", "2026-07");
        assertEquals(0, typed.status(), typed.errors());
        assertTrue(typed.output().contains("too-few-columns"), typed.output());
        assertTrue(typed.output().contains("day-in-another-column"), typed.output());
        assertTrue(typed.output().contains("no-such-case"), typed.output());
        assertTrue(typed.output().contains("tblAppeal: not in this release"), typed.output());
        assertTrue(typed.lines().stream().allMatch(line -> line.length() <= 80), typed.output());
        var shown = RealLaw.typed("court", "show", out.resolve("2026-07").toString());
        assertEquals(typed.output(), shown.output());
    }

    @Test
    void theManifestAddsUp() {
        imported("in", "2026-07");
        var typed = RealLaw.typed("court", "show", out.resolve("2026-07").toString(), "--format", "json");
        var json = ReadJson.of(typed.output());
        assertEquals("2026-07", json.get("release").text());
        assertEquals(Typed.TODAY.toString(), json.get("imported").text());
        for (var file : json.get("files").list()) {
            long left = 0;
            for (var reason : file.get("rejected").keys()) {
                left += Long.parseLong(file.get("rejected").get(reason).text());
            }
            assertEquals(
                    Long.parseLong(file.get("read").text()),
                    Long.parseLong(file.get("taken").text()) + left,
                    file.get("file").text());
        }
    }

    @Test
    void anImportedReleaseIsReScreened_eachCaseInItsCircuit_bothTimesAlike() {
        imported("in", "2026-07");
        var words = List.of(
                "rescreen",
                "--court",
                out.resolve("2026-07").toString(),
                "--before",
                "2025-08-01",
                "--after",
                "2026-10-01",
                "--format",
                "json");
        var first = RealLaw.typed(words.toArray(String[]::new));
        assertEquals(0, first.status(), first.errors());
        assertEquals("3", ReadJson.of(first.output()).get("cases").text());
        assertTrue(Files.exists(out.resolve("2026-07/matters-2.packed")));
        assertEquals(first.output(), RealLaw.typed(words.toArray(String[]::new)).output());
        var circuit = new ArrayList<>(words);
        circuit.addAll(List.of("--circuit", "9"));
        assertEquals(0, RealLaw.typed(circuit.toArray(String[]::new)).status());
    }

    @Test
    void aCaseThatIsGoneTheNextMonthIsNamed() throws Exception {
        imported("in", "2026-06");
        release("next", CASES.stream().filter(row -> !row.startsWith("13\t")).toList());
        imported("next", "2026-07");
        var typed = RealLaw.typed(
                "court",
                "compare",
                out.resolve("2026-06").toString(),
                out.resolve("2026-07").toString(),
                "--out",
                folder.resolve("lists").toString());
        assertEquals(0, typed.status(), typed.errors());
        assertTrue(typed.output().contains("Gone   1"), typed.output());
        assertEquals(
                List.of(
                        "table\tcase\tnumber\tcourt\tyear",
                        "A_TblCase\t13\t13\t\t2019",
                        "B_TblProceeding\t13\t3\tNYC\t2020"),
                Files.readAllLines(folder.resolve("lists/gone.tsv")));
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheRemedy() {
        imported("in", "2026-07");
        refused(
                "imported already",
                "court",
                "import",
                folder.resolve("in").toString(),
                "--out",
                out.toString(),
                "--release",
                "2026-07");
        refused(
                "is no month",
                "court",
                "import",
                folder.resolve("in").toString(),
                "--out",
                out.toString(),
                "--release",
                "July");
        refused("needs --out", "court", "import", folder.resolve("in").toString());
        refused(
                "holds no A_TblCase",
                "court",
                "import",
                out.toString(),
                "--out",
                folder.resolve("x").toString());
        refused("nothing that court does", "court", "read", folder.toString());
        refused("is no imported release", "court", "show", folder.toString());
        refused("the older and the newer", "court", "compare", folder.toString());
        refused("no folder of an imported release", "rescreen", "--court", "Houston", "--before", "2025-08-01");
        refused("is no imported release", "rescreen", "--court", folder.toString(), "--before", "2025-08-01");
        refused("one of them", "rescreen", "--court", out.toString(), "--generate", "5", "--before", "2025-08-01");
        assertFalse(Files.exists(folder.resolve("x")));
    }

    private static void refused(String because, String... words) {
        var typed = RealLaw.typed(words);
        assertEquals(2, typed.status(), typed.errors());
        assertTrue(typed.complaint().contains(because), typed.errors());
    }
}
