package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The matters of an office, kept packed and brought up to date.
class OfficeTest {

    static final RuleSet LAW = ProtectionLaw.ruleSet();
    static final String READER = "reader 1";

    @TempDir
    Path around;

    private final List<String> said = new ArrayList<>();

    private Path folder() {
        return around.resolve("office");
    }

    private Office.Found keep(Letters letters) throws Exception {
        said.clear();
        var found = Office.keep(folder(), LAW, READER, letters, said::add);
        assertEquals("", letters.wrong(found));
        return found;
    }

    static Map<String, String> office(int size) {
        var letters = new LinkedHashMap<String, String>();
        for (int i = 0; i < size; i++) {
            letters.put("m" + i, List.of("-", "9", "2").get(i % 3) + " " + i);
        }
        return letters;
    }

    private Map<String, Fingerprint> files() throws Exception {
        var all = new TreeMap<String, Fingerprint>();
        try (var files = Files.list(folder())) {
            for (var file : files.toList()) {
                all.put(file.getFileName().toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @Test
    void whatIsNotNew_isNotRead_andNothingIsWritten() throws Exception {
        var first = Letters.of(office(40));
        assertEquals(new Office.Tidings(0, 0, 40, 0), keep(first).tidings());
        assertEquals(40, first.read().size());
        var files = files();
        var second = Letters.of(office(40));
        assertEquals(new Office.Tidings(40, 0, 0, 0), keep(second).tidings());
        assertEquals(Set.of(), second.read());
        assertEquals(files, files());
        assertEquals(List.of(), said);
    }

    @Test
    void onlyWhatIsChangedOrNewIsRead_andTheLastOneWhereOneIsGone() throws Exception {
        keep(Letters.of(office(40)));
        var texts = office(40);
        texts.put("m4", "9 777");
        texts.put("come", "2 50");
        var changed = Letters.of(texts);
        assertEquals(new Office.Tidings(39, 1, 1, 0), keep(changed).tidings());
        assertEquals(Set.of("m4", "come"), changed.read());
        texts.remove("m1");
        var gone = Letters.of(texts);
        assertEquals(new Office.Tidings(40, 0, 0, 1), keep(gone).tidings());
        assertEquals(1, gone.read().size(), () -> "read: " + gone.read());
        texts.put("m0", "9 0");
        var otherFrame = Letters.of(texts);
        assertEquals(new Office.Tidings(39, 1, 0, 0), keep(otherFrame).tidings());
        assertTrue(otherFrame.read().contains("m0") && otherFrame.read().size() <= 2, () -> "" + otherFrame.read());
    }

    /// Files that were renamed, and lines that moved.
    @Test
    void whatIsCalledOtherwise_isKnownByItsText() throws Exception {
        keep(Letters.of(office(40)));
        var texts = new LinkedHashMap<String, String>();
        office(40).forEach((name, text) -> texts.put("other-" + name, text));
        var renamed = Letters.of(texts);
        assertEquals(new Office.Tidings(40, 0, 0, 0), keep(renamed).tidings());
        assertEquals(Set.of(), renamed.read());
        texts.put("other-m3", "- 99");
        var changed = Letters.of(texts);
        assertEquals(new Office.Tidings(39, 1, 0, 0), keep(changed).tidings());
        assertEquals(Set.of("other-m3"), changed.read());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whateverChanges_inWhateverOrder_itIsWhatTheTextsSay(int seed) throws Exception {
        var random = new Random(seed);
        var texts = office(40);
        for (int step = 0; step < 25; step++) {
            var letters = Letters.of(texts);
            said.clear();
            var found = Office.keep(folder(), LAW, READER, letters, said::add);
            assertEquals("", letters.wrong(found), "seed " + seed + ", step " + step);
            assertEquals(List.of(), said);
            int most = random.nextInt(6) == 0 ? 40 : 4;
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                var names = List.copyOf(texts.keySet());
                var name = names.isEmpty() || random.nextInt(3) == 0
                        ? "n" + random.nextInt(1_000)
                        : names.get(random.nextInt(names.size()));
                if (random.nextInt(3) == 0) {
                    texts.remove(name);
                } else {
                    // Few numbers, so that some say the same.
                    texts.put(name, List.of("-", "9", "2", "11").get(random.nextInt(4)) + " " + random.nextInt(60));
                }
            }
        }
    }

    /// More than a chunk holds, and again fewer.
    @Test
    void chunksComeAndGo() throws Exception {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < Caseload.CHUNK + 3; i++) {
            texts.put("m" + i, "9 " + (7 * i + 1));
        }
        assertEquals(
                2,
                keep(Letters.of(texts)).parts().getFirst().caseload().chunks().size());
        for (int i = 0; i < 5; i++) {
            texts.remove("m" + i);
        }
        var fewer = Letters.of(texts);
        assertEquals(1, keep(fewer).parts().getFirst().caseload().chunks().size());
        assertTrue(fewer.read().size() <= 5, () -> "read: " + fewer.read());
        for (int i = 0; i < 9; i++) {
            texts.put("come" + i, "9 " + (7 * i + 2));
        }
        var more = Letters.of(texts);
        assertEquals(2, keep(more).parts().getFirst().caseload().chunks().size());
        assertEquals(9, more.read().size());
    }

    @Test
    void whatNoOneAsksForAnyMore_isDeleted() throws Exception {
        keep(Letters.of(office(40)));
        assertTrue(files().containsKey("3.caseload"), () -> "" + said);
        var texts = office(40);
        texts.values().removeIf(text -> !text.startsWith("9"));
        keep(Letters.of(texts));
        assertEquals(
                1,
                files().keySet().stream()
                        .filter(name -> name.endsWith(".caseload"))
                        .count());
        assertEquals(0, keep(Letters.of(Map.of())).parts().size());
        keep(Letters.of(office(40)));
    }

    /// A program was ended after it changed the caseloads and before it wrote the list, or the other way round.
    @Test
    void aListAndCaseloadsOfDifferentStates_arePackedAgain() throws Exception {
        keep(Letters.of(office(40)));
        var list = Files.readAllBytes(folder().resolve("office.list"));
        var caseload = Files.readAllBytes(folder().resolve("1.caseload"));
        var texts = office(40);
        texts.put("m0", "- 88");
        keep(Letters.of(texts));
        Files.write(folder().resolve("office.list"), list);
        keep(Letters.of(texts));
        assertTrue(said.getFirst().contains("not what the list beside it says"), () -> "" + said);
        assertEquals(1, said.size());
        Files.write(folder().resolve("1.caseload"), caseload);
        var again = Letters.of(texts);
        keep(again);
        assertTrue(said.getFirst().contains("Packing again."), () -> "" + said);
        assertEquals(14, again.read().size(), "all of that frame, and no others");
        keep(Letters.of(texts));
        assertEquals(List.of(), said);
    }

    @Test
    void whereverOneByteIsDamaged_itIsPackedAgain() throws Exception {
        keep(Letters.of(office(12)));
        for (var name : List.of("office.list", "1.caseload", "3.caseload")) {
            var file = folder().resolve(name);
            var bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += 1 + bytes.length / 25) {
                var damaged = bytes.clone();
                damaged[at] ^= 0x10;
                Files.write(file, damaged);
                keep(Letters.of(office(12)));
                assertEquals(1, said.size(), name + " at " + at + ": " + said);
            }
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            keep(Letters.of(office(12)));
            Files.delete(file);
            keep(Letters.of(office(12)));
        }
        keep(Letters.of(office(12)));
        assertEquals(List.of(), said);
    }

    @Test
    void underAnotherBodyOfLaw_orReadByAnotherProgram_itIsPackedAgain() throws Exception {
        keep(Letters.of(office(12)));
        var rules = new ArrayList<>(LAW.rules());
        rules.removeIf(rule -> rule.id().equals("deadline.bia-appeal.v2026-ifr"));
        var other = new RuleSet(rules, LAW.facts().values(), LAW.holidays(), LAW.knownTo());
        var letters = Letters.of(office(12));
        Office.keep(folder(), other, READER, letters, said::add);
        assertEquals(12, letters.read().size());
        assertTrue(said.getFirst().contains("under another state of the law"), () -> "" + said);
        said.clear();
        Office.keep(folder(), other, "reader 2", Letters.of(office(12)), said::add);
        assertEquals(1, said.size());
    }

    /// What another version of the program left, which was ended before it wrote its list.
    @Test
    void aCaseloadThatAnotherProgramRead_isNotTaken_evenBesideAListThatFits() throws Exception {
        keep(Letters.of(office(12)));
        var list = Files.readAllBytes(folder().resolve("office.list"));
        Office.keep(folder(), LAW, "reader 2", Letters.of(office(12)), said::add);
        Files.write(folder().resolve("office.list"), list);
        var letters = Letters.of(office(12));
        keep(letters);
        assertEquals(12, letters.read().size());
    }

    @Test
    void aTextThatCannotBeRead_leavesEverythingAsItWas() throws Exception {
        keep(Letters.of(office(40)));
        var files = files();
        var texts = office(40);
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
        var refused = assertThrows(CaseloadFile.Refused.class, () -> keep(Letters.of(office(3))));
        assertTrue(String.valueOf(refused.getMessage()).contains("a folder of other things"), refused.toString());
        assertEquals(files, files());
        var letter = folder().resolve("letter.txt");
        assertThrows(
                CaseloadFile.Refused.class, () -> Office.keep(letter, LAW, READER, Letters.of(office(3)), said::add));
        assertEquals(files, files());
    }

    /// A mark that a file browser leaves in every folder does not make it another one.
    @Test
    void somethingLaidBesideIt_isLeftThere() throws Exception {
        keep(Letters.of(office(12)));
        Files.writeString(folder().resolve(".mark"), "x");
        var again = Letters.of(office(12));
        keep(again);
        assertEquals(Set.of(), again.read());
        assertTrue(files().containsKey(".mark"));
    }

    @Test
    void nobodyButTheOwner_canReadIt() throws Exception {
        keep(Letters.of(office(12)));
        var texts = office(12);
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
        keep(Letters.of(office(12)));
        var files = files();
        var texts = office(12);
        texts.put("m1", "9 8");
        try (var _ = CaseloadLock.changing(folder().resolve("office.list"))) {
            var used = assertThrows(CaseloadInUse.class, () -> keep(Letters.of(texts)));
            assertTrue(String.valueOf(used.getMessage()).contains("Nothing was written"), used.toString());
        }
        try (var _ = CaseloadLock.reading(folder().resolve("1.caseload"))) {
            var other = office(12);
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
                Office.keep(folder, LAW, READER, Letters.of(i % 2 == 0 ? office(60) : other(60)), _ -> {});
                if (i == 1) {
                    System.out.print("c");
                    System.out.flush();
                }
            }
        }
    }

    private static Map<String, String> other(int size) {
        var texts = office(size);
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
                    keep(Letters.of(i % 2 == 0 ? office(60) : other(60)));
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
            keep(Letters.of(i % 2 == 0 ? office(60) : other(60)));
            middle += parts || !said.isEmpty() ? 1 : 0;
            assertFalse(files().keySet().stream().anyMatch(name -> name.endsWith("part") || name.endsWith("redo")));
        }
        System.out.println("killed 10 times, " + middle + " times in the middle");
        assertTrue(middle > 0, "never killed in the middle");
    }
}
