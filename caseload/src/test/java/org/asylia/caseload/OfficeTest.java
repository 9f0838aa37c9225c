package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The matters of an office, kept packed and brought up to date.
class OfficeTest extends InAnOffice {

    @Test
    void whatIsNotNew_isNotRead_andNothingIsWritten() throws Exception {
        var first = Letters.of(Letters.office(40));
        assertEquals(new Office.Tidings(0, 0, 40, 0), keep(first).tidings());
        assertEquals(40, first.read().size());
        var files = files();
        var second = Letters.of(Letters.office(40));
        assertEquals(new Office.Tidings(40, 0, 0, 0), keep(second).tidings());
        assertEquals(Set.of(), second.read());
        assertEquals(files, files());
        assertEquals(List.of(), said);
    }

    @Test
    void onlyWhatIsChangedOrNewIsRead_andTheLastOneWhereOneIsGone() throws Exception {
        keep(Letters.of(Letters.office(40)));
        var texts = Letters.office(40);
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
        keep(Letters.of(Letters.office(40)));
        var texts = new LinkedHashMap<String, String>();
        Letters.office(40).forEach((name, text) -> texts.put("other-" + name, text));
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
        var texts = Letters.office(40);
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
        keep(Letters.of(Letters.office(40)));
        assertTrue(files().containsKey("3.caseload"), () -> "" + said);
        var texts = Letters.office(40);
        texts.values().removeIf(text -> !text.startsWith("9"));
        keep(Letters.of(texts));
        assertEquals(
                1,
                files().keySet().stream()
                        .filter(name -> name.endsWith(".caseload"))
                        .count());
        assertEquals(0, keep(Letters.of(Map.of())).parts().size());
        keep(Letters.of(Letters.office(40)));
    }

    /// A program was ended after it changed the caseloads and before it wrote the list, or the other way round.
    @Test
    void aListAndCaseloadsOfDifferentStates_arePackedAgain() throws Exception {
        keep(Letters.of(Letters.office(40)));
        var list = Files.readAllBytes(folder().resolve("office.list"));
        var caseload = Files.readAllBytes(folder().resolve("1.caseload"));
        var texts = Letters.office(40);
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
        keep(Letters.of(Letters.office(12)));
        for (var name : List.of("office.list", "1.caseload", "3.caseload")) {
            var file = folder().resolve(name);
            var bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += 1 + bytes.length / 25) {
                var damaged = bytes.clone();
                damaged[at] ^= 0x10;
                Files.write(file, damaged);
                keep(Letters.of(Letters.office(12)));
                assertEquals(1, said.size(), name + " at " + at + ": " + said);
            }
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            keep(Letters.of(Letters.office(12)));
            Files.delete(file);
            keep(Letters.of(Letters.office(12)));
        }
        keep(Letters.of(Letters.office(12)));
        assertEquals(List.of(), said);
    }

    @Test
    void underAnotherBodyOfLaw_orReadByAnotherProgram_itIsPackedAgain() throws Exception {
        keep(Letters.of(Letters.office(12)));
        var rules = new ArrayList<>(LAW.rules());
        rules.removeIf(rule -> rule.id().equals("deadline.bia-appeal.v2026-ifr"));
        var other = new RuleSet(rules, LAW.facts().values(), LAW.holidays(), LAW.knownTo());
        var letters = Letters.of(Letters.office(12));
        Office.keep(folder(), other, READER, letters, said::add);
        assertEquals(12, letters.read().size());
        assertTrue(said.getFirst().contains("under another state of the law"), () -> "" + said);
        said.clear();
        Office.keep(folder(), other, "reader 2", Letters.of(Letters.office(12)), said::add);
        assertEquals(1, said.size());
    }

    /// What another version of the program left, which was ended before it wrote its list.
    @Test
    void aCaseloadThatAnotherProgramRead_isNotTaken_evenBesideAListThatFits() throws Exception {
        keep(Letters.of(Letters.office(12)));
        var list = Files.readAllBytes(folder().resolve("office.list"));
        Office.keep(folder(), LAW, "reader 2", Letters.of(Letters.office(12)), said::add);
        Files.write(folder().resolve("office.list"), list);
        var letters = Letters.of(Letters.office(12));
        keep(letters);
        assertEquals(12, letters.read().size());
    }

    /// A frame that says more needs a key that says more.
    @Test
    void theKeyOfAFrame_saysAllOfItButTheDay() {
        assertEquals(4, Frame.class.getRecordComponents().length);
        var plain = Frame.on(LAW.knownTo());
        for (var frame : List.of(
                plain,
                plain.inCircuit("dc"),
                plain.onReview(),
                plain.inCircuit("9").onReview(),
                chosen(plain))) {
            assertEquals(frame, OfficePart.frame(OfficePart.key(frame), LAW.knownTo()));
        }
    }

    private static Frame chosen(Frame frame) {
        var chosen = frame;
        for (var point : LAW.contested().values()) {
            chosen = chosen.reading(point.id(), point.readings().getLast().id());
        }
        assertTrue(chosen.readings().size() > 1, "too few contested points were seen");
        return chosen;
    }
}
