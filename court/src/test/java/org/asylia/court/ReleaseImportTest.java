package org.asylia.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Made-up releases with planted defects: each is reported once, with its reason, and nothing else is.
class ReleaseImportTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyPlantedDefectIsReportedOnce_withItsReason_andNothingElse(long seed) throws Exception {
        var ledger = ReleaseMaker.make(folder.resolve("in"), seed, 4_000, 0);
        var manifest = Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07");
        var release = folder.resolve("out/2026-07");
        assertEquals(ledger.planted(), Imports.rejected(release));
        for (var account : manifest.tables()) {
            account.check();
            assertEquals(ledger.rows().get(account.table()), account.read(), account.table());
            assertEquals(ledger.sound(account.table()), account.taken(), account.table());
            assertEquals(account.read(), account.taken() + account.rejected() + account.dropped());
            assertTrue(account.withNul() >= ledger.withNul(account.table()), account.table());
            assertEquals(64, account.sha256().length());
        }
        assertEquals(ledger.sound("A_TblCase"), manifest.cases());
    }

    @Test
    void theLedgerHoldsEveryReasonThatARowCanHave() throws Exception {
        var ledger = ReleaseMaker.make(folder.resolve("in"), 1, 4_000, 0);
        var seen = EnumSet.of(Reason.CROWDED);
        for (var reason : Reason.values()) {
            if (ledger.planted().stream().anyMatch(row -> row.endsWith("\t" + reason.key()))) {
                seen.add(reason);
            }
        }
        assertEquals(EnumSet.allOf(Reason.class), seen);
    }

    @Test
    void aRejectedRowIsKeptByteForByte() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 5, 2_000, 0);
        Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07");
        var lines = new HashMap<String, String[]>();
        for (var table : Tables.ALL) {
            lines.put(
                    table.name(),
                    Files.readString(folder.resolve("in/" + table.name() + ".csv"), StandardCharsets.ISO_8859_1)
                            .split("\r?\n", -1));
        }
        int seen = 0;
        for (var row : read("rejected.tsv").subList(1, read("rejected.tsv").size())) {
            var cells = row.split("\t", -1);
            var line = java.util.Objects.requireNonNull(lines.get(cells[0]))[Integer.parseInt(cells[1]) - 1];
            assertEquals(line, row.substring(Imports.end(row) + 1));
            seen++;
        }
        assertTrue(seen > 100, "only " + seen + " rows were seen");
    }

    private List<String> read(String file) throws IOException {
        return List.of(Files.readString(folder.resolve("out/2026-07").resolve(file), StandardCharsets.ISO_8859_1)
                .split("\n"));
    }

    @Test
    void theZipTellsTheSameAsTheFolder() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 7, 1_000, 0);
        var zip = folder.resolve("release.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var table : Tables.ALL) {
                out.putNextEntry(
                        new ZipEntry("EOIR Case Data/" + table.name().toUpperCase(java.util.Locale.ROOT) + ".csv"));
                Files.copy(folder.resolve("in/" + table.name() + ".csv"), out);
                out.closeEntry();
            }
        }
        var ofFolder = Imports.of(folder.resolve("in"), folder.resolve("a"), "2026-07");
        var ofZip = Imports.of(zip, folder.resolve("b"), "2026-07");
        assertEquals(ofFolder.matters(), ofZip.matters());
        assertEquals(ofFolder.told(), ofZip.told());
        for (int i = 0; i < ofFolder.tables().size(); i++) {
            assertEquals(
                    ofFolder.tables().get(i).sha256(), ofZip.tables().get(i).sha256());
            assertEquals(ofFolder.tables().get(i).left(), ofZip.tables().get(i).left());
        }
        assertEquals(
                -1, Files.mismatch(folder.resolve("a/2026-07/rejected.tsv"), folder.resolve("b/2026-07/rejected.tsv")));
    }

    /// The published zip packs its large files so. Without repetitions the two ways of packing write the same bytes, so
    /// that a zip packed in the common way can be relabelled.
    @Test
    void aZipPackedWithDeflate64IsRead() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 7, 300, 0);
        var zip = folder.resolve("release.zip");
        try (var out = new WithoutRepetitions(Files.newOutputStream(zip))) {
            for (var table : Tables.ALL) {
                out.putNextEntry(new ZipEntry(table.name() + ".csv"));
                Files.copy(folder.resolve("in/" + table.name() + ".csv"), out);
                out.closeEntry();
            }
        }
        var bytes = Files.readAllBytes(zip);
        int relabelled = 0;
        for (int i = 0; i + 12 < bytes.length; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4;
            boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (local || central) {
                bytes[i + (local ? 8 : 10)] = 9;
                relabelled++;
            }
        }
        assertEquals(2 * Tables.ALL.size(), relabelled);
        Files.write(zip, bytes);
        var ofFolder = Imports.of(folder.resolve("in"), folder.resolve("a"), "2026-07");
        var ofZip = Imports.of(zip, folder.resolve("b"), "2026-07");
        for (int i = 0; i < ofFolder.tables().size(); i++) {
            assertEquals(
                    ofFolder.tables().get(i).sha256(), ofZip.tables().get(i).sha256());
        }
    }

    private static final class WithoutRepetitions extends ZipOutputStream {
        WithoutRepetitions(OutputStream out) {
            super(out);
            def.setStrategy(Deflater.HUFFMAN_ONLY);
        }
    }

    @Test
    void aReleaseThatIsThereIsNeverChanged() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 1, 50, 0);
        Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07");
        var refused = assertThrows(
                CourtRefused.class, () -> Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07"));
        assertTrue(String.valueOf(refused.getMessage()).contains("imported already"), refused::getMessage);
    }

    @Test
    void anImportThatFailsLeavesNothing() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 1, 500, 0);
        Files.writeString(folder.resolve("in/tblAppeal.csv"), "not\tthe\thead\n1\t2\t3\n");
        var refused = assertThrows(
                CourtRefused.class, () -> Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07"));
        assertTrue(String.valueOf(refused.getMessage()).contains("idnAppeal"), refused::getMessage);
        try (var left = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whatIsNotKeptIsDeleted_andWhatIsKilledIsSeenAsALeftover() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 1, 50, 0);
        var out = folder.resolve("out");
        try (var from = ReleaseSource.open(folder.resolve("in"));
                var done = ReleaseImport.read(from, out, "2026-07", Imports.TODAY, Imports.LAW, Pace.silent())) {
            assertFalse(Files.exists(out.resolve("2026-07")));
            assertEquals(List.of(done.folder()), ReleaseImport.leftovers(out));
        }
        assertEquals(List.of(), ReleaseImport.leftovers(out));
        assertFalse(Files.exists(out.resolve("2026-07")));
    }

    /// Lines of any length and any bytes, about the sizes of the buffers: each is one row, and each is accounted for.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void anyBytesAtAllAreAccountedFor(long seed) throws Exception {
        var random = new Random(seed);
        var file = new ByteArrayOutputStream();
        file.writeBytes("IDNCASE\tNAT\tDATE_OF_ENTRY\n".getBytes(StandardCharsets.US_ASCII));
        int lines = 60 + random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            int length = random.nextInt(4) > 0
                    ? random.nextInt(40)
                    : Lines.LONGEST * (1 + random.nextInt(5)) + random.nextInt(5) - 2;
            var line = new byte[length];
            random.nextBytes(line);
            for (int at = 0; at < length; at++) {
                line[at] = line[at] == '\n' ? (byte) '\t' : line[at];
            }
            file.writeBytes(line);
            if (i < lines - 1 || length == 0 || random.nextBoolean()) {
                file.write('\n');
            }
        }
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/A_TblCase.csv"), file.toByteArray());
        var cases = Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07")
                .tables()
                .getFirst();
        assertEquals(lines, cases.read());
        assertEquals(lines, cases.rejected() + cases.taken());
        var kept = Files.readAllBytes(folder.resolve("out/2026-07/rejected.tsv"));
        assertTrue(
                kept.length > file.size() - 200, "the rows are kept, " + kept.length + " of " + file.size() + " bytes");
    }

    @Test
    void tablesAndColumnsThatAreMissingAreNamed() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/A_TblCase.csv"), "IDNCASE\tNAT\tGENDER\n7\tCH\tM\n8\tZZ\tF\n");
        Files.writeString(folder.resolve("in/Count.txt"), "A_TblCase\t3\nB_TblProceeding\t9\n");
        var manifest = Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07");
        assertEquals(
                List.of(
                        "B_TblProceeding",
                        "B_TblProceedCharges",
                        "tbl_Court_Appln",
                        "tblAppeal",
                        "tbl_schedule",
                        "tbl_CustodyHistory",
                        "tbl_JuvenileHistory"),
                manifest.missing());
        var cases = manifest.tables().getFirst();
        assertTrue(cases.missing().contains("DATE_OF_ENTRY"), () -> "" + cases.missing());
        assertFalse(cases.missing().contains("Sex"), "its older name is known");
        assertEquals(3, cases.counted());
        assertEquals(2, cases.read());
        assertEquals(1, manifest.told().get(Told.NATIONALITY));
    }

    /// A row of hearings that slipped as one did in the tables: a day stands where a number belongs.
    @Test
    void aHearingThatSlipped_isRejected_andNotToldFrom() throws Exception {
        var one = new OneCase(folder).row(Tables.CASES, "IDNCASE=7", "CASE_TYPE=RMV");
        one.row(Tables.PROCEEDINGS, "IDNPROCEEDING=1", "IDNCASE=7", "BASE_CITY_CODE=MIA");
        one.row(
                Tables.HEARINGS,
                "IDNSCHEDULE=5",
                "IDNPROCEEDING=1",
                "IDNCASE=7",
                "GENERATION=2007-05-11 23:46:14.963",
                "REC_TYPE=X",
                "CAL_TYPE=I",
                "ADJ_DATE=2026-09-02 00:00:00.000");
        assertFalse(one.told("2026-07").containsKey("hearings[2] hearing.date"));
    }

    @Test
    void moreRowsThanAnyCaseHasAreRejected_soThatMemoryStaysBounded() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/A_TblCase.csv"), "IDNCASE\tNAT\n7\tCH\n");
        var rows = new ArrayList<String>(List.of("IDNPRCDCHG\tIDNCASE\tIDNPROCEEDING\tCHARGE\tCHG_STATUS"));
        for (int i = 1; i <= Join.MOST + 5; i++) {
            rows.add(i + "\t7\t1\t212a06Ai\tO");
        }
        Files.write(folder.resolve("in/B_TblProceedCharges.csv"), rows);
        var manifest = Imports.of(folder.resolve("in"), folder.resolve("out"), "2026-07");
        assertEquals(5, manifest.tables().get(1).left().get(Reason.CROWDED));
        assertEquals(5, Imports.rejected(folder.resolve("out/2026-07")).size());
    }
}
