package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The folder of an office: who may read it, what is refused, who else has it, and whoever is killed.
class OfficeFolderTest extends InAnOffice {

    @Test
    void aTextThatCannotBeRead_leavesEverythingAsItWas() throws Exception {
        keep(Letters.of(Letters.office(40)));
        var files = files();
        var texts = Letters.office(40);
        texts.put("m1", "9 500");
        texts.put("m2", "damaged");
        texts.remove("m5");
        var damaged = assertThrows(IllegalArgumentException.class, () -> keep(Letters.of(texts)));
        assertTrue(String.valueOf(damaged.getMessage()).contains("'damaged' is damaged"), damaged.toString());
        assertEquals(files, files());
        texts.put("m2", "2 501");
        assertEquals(new Office.Tidings(37, 2, 0, 1), keep(Letters.of(texts)).tidings());
    }

    @Test
    void aFolderOfOtherThings_isLeftAsItIs() throws Exception {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("letter.txt"), "Dear all, this is a letter.");
        var files = files();
        var refused = assertThrows(CaseloadFile.Refused.class, () -> keep(Letters.of(Letters.office(3))));
        assertTrue(String.valueOf(refused.getMessage()).contains("a folder of other things"), refused.toString());
        assertEquals(files, files());
        var letter = folder().resolve("letter.txt");
        assertThrows(
                CaseloadFile.Refused.class,
                () -> Office.keep(letter, LAW, READER, Letters.of(Letters.office(3)), said::add));
        assertEquals(files, files());
    }

    /// A mark that a file browser leaves in every folder does not make it another one.
    @Test
    void somethingLaidBesideIt_isLeftThere() throws Exception {
        keep(Letters.of(Letters.office(12)));
        Files.writeString(folder().resolve(".mark"), "x");
        var again = Letters.of(Letters.office(12));
        keep(again);
        assertEquals(Set.of(), again.read());
        assertTrue(files().containsKey(".mark"));
    }

    @Test
    void nobodyButTheOwner_canReadIt() throws Exception {
        keep(Letters.of(Letters.office(12)));
        var texts = Letters.office(12);
        texts.put("m1", "9 8");
        texts.put("m2", "11 7");
        keep(Letters.of(texts));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
        int seen = 0;
        try (var files = Files.list(folder())) {
            for (var file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file::toString);
                seen++;
            }
        }
        assertTrue(seen > 6, "only " + seen + " files were seen");
    }

    @Test
    void theListNamesNobody() throws Exception {
        keep(Letters.of(Map.of("anna-maria.json", "9 3")));
        var list = new String(
                Files.readAllBytes(folder().resolve("office.list")), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(list.contains("anna"), list);
    }

    @Test
    void whileAnotherHasIt_nothingIsWritten() throws Exception {
        keep(Letters.of(Letters.office(12)));
        var files = files();
        var texts = Letters.office(12);
        texts.put("m1", "9 8");
        try (var _ = CaseloadLock.changing(folder().resolve("office.list"))) {
            var used = assertThrows(CaseloadInUse.class, () -> keep(Letters.of(texts)));
            assertTrue(String.valueOf(used.getMessage()).contains("Nothing was written"), used.toString());
        }
        try (var _ = CaseloadLock.reading(folder().resolve("1.caseload"))) {
            var other = Letters.office(12);
            other.put("m0", "- 8");
            assertThrows(CaseloadInUse.class, () -> keep(Letters.of(other)));
        }
        assertEquals(files, files());
        keep(Letters.of(texts));
    }

    /// Brings an office from one state to another and back until it is killed.
    static final class ToAndFro {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            for (int i = 0; ; i++) {
                Office.keep(folder, LAW, READER, Letters.of(i % 2 == 0 ? Letters.office(60) : other(60)), _ -> {});
                if (i == 1) {
                    System.out.print("c");
                    System.out.flush();
                }
            }
        }
    }

    private static Map<String, String> other(int size) {
        var texts = Letters.office(size);
        for (int i = 0; i < size; i += 9) {
            texts.put("m" + i, "- " + (i + 1_000));
            texts.put("m" + (i + 1), "9 " + (i + 1_001));
            texts.put("m" + (i + 2), "11 " + (i + 1_002));
        }
        return texts;
    }

    /// Another program, really started, changes it all the time: each either waits its turn or is told that it is in use.
    @Test
    void whileAnotherProgramChangesIt_whoeverGetsItIsRight() throws Exception {
        var process = Program.of(ToAndFro.class, folder().toString());
        try {
            assertEquals('c', process.getInputStream().read());
            int right = 0;
            for (int i = 0; i < 12; i++) {
                try {
                    keep(Letters.of(i % 2 == 0 ? Letters.office(60) : other(60)));
                    assertEquals(List.of(), said);
                    right++;
                } catch (CaseloadInUse used) {
                    assertTrue(String.valueOf(used.getMessage()).contains("office.list' is in use"), used.toString());
                }
            }
            assertTrue(process.isAlive() && right > 0, "right " + right + " times");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void killedInEarnest_theNextOneIsRight() throws Exception {
        int middle = 0;
        for (int i = 0; i < 10; i++) {
            var process = Program.of(ToAndFro.class, folder().toString());
            assertEquals('c', process.getInputStream().read());
            Thread.sleep(1 + 11L * i);
            process.destroyForcibly().waitFor();
            boolean parts = files().keySet().stream().anyMatch(name -> name.endsWith("part") || name.endsWith("redo"));
            keep(Letters.of(i % 2 == 0 ? Letters.office(60) : other(60)));
            middle += parts || !said.isEmpty() ? 1 : 0;
            assertFalse(files().keySet().stream().anyMatch(name -> name.endsWith("part") || name.endsWith("redo")));
        }
        System.out.println("killed 10 times, " + middle + " times in the middle");
        assertTrue(middle > 0, "never killed in the middle");
    }
}
