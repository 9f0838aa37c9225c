package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A packed caseload comes back from a file as it was, or is refused.
class CaseloadFileTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Matters MATTERS = new Generated(LAW, 3, 9_000);

    @TempDir
    Path folder;

    private Path written() throws Exception {
        var file = folder.resolve("matters.caseload");
        CaseloadFile.write(file, LAW, MATTERS, Caseload.pack(LAW, MATTERS));
        return file;
    }

    @Test
    void whatIsRead_isWhatWasWritten() throws Exception {
        var read = CaseloadFile.read(written(), LAW, MATTERS);
        assertEquals(9_000, read.size());
        assertEquals(compared(Caseload.pack(LAW, MATTERS)), compared(read));
        assertTrue(CaseloadFile.isCaseload(written()));
        try (var files = Files.list(folder)) {
            assertEquals(
                    java.util.Set.of("matters.caseload", "matters.caseload.lock"),
                    files.map(each -> each.getFileName().toString()).collect(java.util.stream.Collectors.toSet()));
        }
    }

    private static Outcome compared(Caseload caseload) {
        return Rescreening.compare(
                caseload,
                MATTERS,
                new Setting(LAW, Frame.on(LocalDate.of(2025, 8, 1))),
                new Setting(LAW, Frame.on(LocalDate.of(2026, 10, 1))),
                List.of());
    }

    @Test
    void underAnotherBodyOfLaw_itIsRefused() throws Exception {
        var file = written();
        var rules = new ArrayList<>(LAW.rules());
        rules.removeIf(rule -> rule.id().equals("deadline.bia-appeal.v2026-ifr"));
        var other = new RuleSet(rules, LAW.facts().values(), LAW.holidays(), LAW.knownTo());
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.read(file, other, MATTERS));
    }

    @Test
    void ofOtherMatters_itIsRefused() throws Exception {
        var file = written();
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.read(file, LAW, new Generated(LAW, 4, 9_000)));
    }

    @Test
    void whereverOneBitIsTurned_itIsRefused() throws Exception {
        var file = written();
        var bytes = Files.readAllBytes(file);
        for (int place = 0; place < bytes.length; place += 1 + bytes.length / 60) {
            var damaged = bytes.clone();
            damaged[place] ^= 4;
            Files.write(file, damaged);
            int at = place;
            assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.read(file, LAW, MATTERS), () -> "byte " + at);
        }
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.read(file, LAW, MATTERS));
    }

    @Test
    void anyOtherFile_isNoCaseload() throws Exception {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear all, this is a letter.");
        assertFalse(CaseloadFile.isCaseload(file));
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.read(file, LAW, MATTERS));
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.open(file, LAW));
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.stream(file, LAW, MATTERS));
        assertThrows(java.io.IOException.class, () -> CaseloadFile.open(folder.resolve("none.caseload"), LAW));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "something was put beside a file that is no caseload");
        }
        assertFalse(CaseloadFile.isCaseload(Files.write(folder.resolve("empty"), new byte[0])));
    }

    @Test
    void oneMatterChanged_andItsChunkAlonePacked_isTheSameAsAllPackedAgain() {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < MATTERS.size(); i++) {
            cases.add(MATTERS.about(i));
        }
        var caseload = Caseload.pack(LAW, Matters.of(cases));
        var held = java.util.Objects.requireNonNull(LAW.facts().get("detention.held"));
        cases.set(8_500, Case.of(new Draft().put(held, new Content.YesNo(true))));
        var changed = Matters.of(cases);
        var updated = caseload.updated(changed.about(8_500), 8_500);
        assertEquals(compared(Caseload.pack(LAW, changed)), compared(updated));
        assertTrue(updated.chunks().getFirst() == caseload.chunks().getFirst());
    }
}
