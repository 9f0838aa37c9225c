package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A packed caseload and another program, really started, that has it in hand.
class CaseloadLockTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Matters MATTERS = new Generated(LAW, 3, 60);
    private static final int EACH = 12;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws Exception {
        file = folder.resolve("matters.caseload");
        CaseloadFile.write(file, LAW, MATTERS, Caseload.pack(LAW, MATTERS));
    }

    /// Has a file in hand until it is ended.
    static final class InHand {
        private static List<Object> held = List.of();

        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0]);
            held = List.of(
                    switch (arguments[1]) {
                        case "reads" -> CaseloadLock.reading(file);
                        case "changes" -> CaseloadLock.changing(file);
                        default -> throw new IllegalArgumentException(arguments[1]);
                    });
            System.out.print("h");
            System.out.flush();
            System.in.read();
            System.out.print(held.size());
        }
    }

    private static CaseloadFile.Kept with(CaseloadFile.Kept kept, int place, String fact) {
        var said = Objects.requireNonNull(LAW.facts().get(fact));
        var now = Case.of(Draft.copyOf(MATTERS.about(place).root()).put(said, new Content.YesNo(true)));
        return new CaseloadFile.Kept(kept.identity(), kept.caseload().updated(now, place));
    }

    @Test
    void whileAnotherChangesIt_nobodyReadsOrChangesIt_andTheMessageSaysWhatToDo() throws Exception {
        var before = CaseloadFile.open(file, LAW);
        var bytes = Files.readAllBytes(file);
        var other = Program.of(InHand.class, file.toString(), "changes");
        try {
            assertEquals('h', other.getInputStream().read());
            var read = assertThrows(CaseloadInUse.class, () -> CaseloadFile.read(file, LAW, MATTERS));
            assertTrue(String.valueOf(read.getMessage()).contains("another program is changing it"), read.toString());
            assertTrue(String.valueOf(read.getMessage()).contains("Wait until that program has ended"));
            assertThrows(CaseloadInUse.class, () -> CaseloadFile.stream(file, LAW, MATTERS));
            var after = with(before, 3, "detention.held");
            assertThrows(CaseloadInUse.class, () -> CaseloadFile.change(file, LAW, before, after));
            assertThrows(CaseloadInUse.class, () -> CaseloadFile.write(file, LAW, after.identity(), after.caseload()));
            assertArrayEquals(bytes, Files.readAllBytes(file));
        } finally {
            other.destroyForcibly().waitFor();
        }
        // Whoever is killed holds nothing.
        CaseloadFile.change(file, LAW, before, with(before, 3, "detention.held"));
        CaseloadFile.open(file, LAW);
    }

    @Test
    void whileAnotherReadsIt_othersReadItToo_andNobodyChangesIt() throws Exception {
        var before = CaseloadFile.open(file, LAW);
        var bytes = Files.readAllBytes(file);
        var after = with(before, 3, "detention.held");
        var other = Program.of(InHand.class, file.toString(), "reads");
        try {
            assertEquals('h', other.getInputStream().read());
            assertEquals(60, CaseloadFile.read(file, LAW, MATTERS).size());
            var refused = assertThrows(CaseloadInUse.class, () -> CaseloadFile.change(file, LAW, before, after));
            assertTrue(String.valueOf(refused.getMessage()).contains("Nothing was written"), refused.toString());
            assertArrayEquals(bytes, Files.readAllBytes(file));
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /// What is gone through on the disk is not changed under the hands of whoever does.
    @Test
    void aStreamedCaseload_holdsChangesOff_alsoThoseOfThisProgram() throws Exception {
        var before = CaseloadFile.open(file, LAW);
        CaseloadFile.pack(file, LAW, MATTERS, _ -> {});
        var streamed = CaseloadFile.stream(file, LAW, MATTERS);
        assertThrows(
                CaseloadInUse.class, () -> CaseloadFile.change(file, LAW, before, with(before, 3, "detention.held")));
        assertEquals(60, CaseloadFile.stream(file, LAW, MATTERS).size());
        assertEquals(60, streamed.chunks().getFirst().cases());
    }

    /// Two programs each change their own cases, one after the other, and do again what was refused.
    static final class Changing {
        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0]);
            int first = Integer.parseInt(arguments[1]);
            int again = 0;
            for (int place = first; place < first + EACH; ) {
                try {
                    var before = CaseloadFile.open(file, LAW);
                    // A fact that nobody told yet, so that the first change writes the file whole.
                    var after = with(before, place, "crime-abroad.accused");
                    CaseloadFile.change(file, LAW, before, after, CaseloadFile.Safety.WRITTEN);
                    place++;
                } catch (CaseloadFile.Refused | CaseloadInUse _) {
                    again++;
                }
            }
            System.out.print(again + " ");
        }
    }

    @Test
    void twoProgramsThatChangeIt_loseNothing() throws Exception {
        var one = Program.of(Changing.class, file.toString(), "0");
        var other = Program.of(Changing.class, file.toString(), "30");
        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        var expected = new CaseloadFile.Kept(MATTERS.identity(), Caseload.pack(LAW, MATTERS));
        for (int place = 0; place < EACH; place++) {
            expected = with(with(expected, place, "crime-abroad.accused"), 30 + place, "crime-abroad.accused");
        }
        var whole = folder.resolve("whole.caseload");
        CaseloadFile.write(whole, LAW, expected.identity(), expected.caseload());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(file));
    }
}
