package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Matters that are read back out of a packed caseload.
class UnpackedTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Layout LAYOUT = Layout.of(LAW);
    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();
    private static final Setting BEFORE = new Setting(LAW, Frame.on(LocalDate.of(2025, 8, 1)));
    private static final Setting AFTER = new Setting(LAW, Frame.on(LocalDate.of(2026, 10, 1)));

    @TempDir
    Path folder;

    /// In chunks of seven, so that a matter is looked for in the right one; after a way through a file.
    @Test
    void whatChangedInAMatter_andThroughWhat_isToldOfItAsOfItsCase() throws Exception {
        var generator = new AnyMatter(LAW, new Random(21), LocalDate.of(2020, 6, 1), 2_500);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 150; i++) {
            cases.add(generator.next());
        }
        var file = folder.resolve("office.caseload");
        CaseloadFile.write(file, LAW, "an office", inSevens(cases));
        var unpacked = new Unpacked(CaseloadFile.open(file, LAW));
        assertEquals(150, unpacked.size());
        assertEquals("an office", unpacked.identity());
        var matters = Matters.of(cases);
        int told = 0;
        for (int place = 0; place < 150; place++) {
            var changes = Who.changes(matters, place, BEFORE, AFTER, DOORS);
            assertEquals(changes, Who.changes(unpacked, place, BEFORE, AFTER, DOORS), "matter " + place + ", seed 21");
            told += changes.size();
        }
        assertTrue(told > 30, "only " + told + " changes of doors (seed 21)");
        assertEquals(
                Who.changed(inSevens(cases), matters, BEFORE, AFTER, DOORS),
                Who.changed(inSevens(cases), unpacked, BEFORE, AFTER, DOORS));
    }

    private static Caseload inSevens(List<Case> cases) {
        var chunks = new ArrayList<Chunk>();
        for (int from = 0; from < cases.size(); from += 7) {
            chunks.add(new Packer(LAYOUT).pack(cases.subList(from, Math.min(cases.size(), from + 7))));
        }
        return Caseload.of(LAW, chunks);
    }

    /// It is not in the packed form. Nothing is made up in its place.
    @Test
    void aMatterThatNoColumnCanHold_isCounted_andNotRead() {
        var odd = Case.of(new Draft()
                .put(
                        java.util.Objects.requireNonNull(LAW.facts().get("person.birth-date")),
                        new Content.Day(SaidDate.on(LocalDate.of(1890, 5, 4)))));
        var blank = Case.of(new Draft());
        var caseload = inSevens(List.of(blank, blank, blank, blank, blank, blank, blank, blank, odd));
        assertEquals(1, caseload.odd());
        var unpacked = new Unpacked(new CaseloadFile.Kept("an office", caseload));
        assertTrue(unpacked.about(7).root().entries().isEmpty());
        var refusal = assertThrows(IllegalStateException.class, () -> unpacked.about(8));
        assertTrue(String.valueOf(refusal.getMessage()).contains("no. 9"), refusal.toString());
        assertThrows(IndexOutOfBoundsException.class, () -> unpacked.about(9));
    }
}
