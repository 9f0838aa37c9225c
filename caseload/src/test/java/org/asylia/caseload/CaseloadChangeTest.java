package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// A case is changed in the file it is packed in. However that ends, the file holds the caseload as it was or as it is
/// to be.
class CaseloadChangeTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Matters MATTERS = new Generated(LAW, 3, 300);
    private static final CaseloadFile.Kept BEFORE = new CaseloadFile.Kept("day 1", Caseload.pack(LAW, MATTERS));

    @TempDir
    Path folder;

    private Path file;
    private byte[] old;

    @BeforeEach
    void aFile() throws Exception {
        file = folder.resolve("matters.caseload");
        CaseloadFile.write(file, LAW, BEFORE.identity(), BEFORE.caseload());
        old = Files.readAllBytes(file);
    }

    /// A matter that says one thing more, of a fact that others tell too: no plane comes or goes.
    private static CaseloadFile.Kept after() {
        return new CaseloadFile.Kept("day 2", BEFORE.caseload().updated(MATTERS.about(17), 200));
    }

    /// A matter that says what no other says: a plane comes.
    private static CaseloadFile.Kept ofAnotherLength() {
        var accused = Objects.requireNonNull(LAW.facts().get("crime-abroad.accused"));
        var now = Case.of(new Draft().put(accused, new Content.YesNo(true)));
        return new CaseloadFile.Kept("day 2", BEFORE.caseload().updated(now, 200));
    }

    private byte[] whole(CaseloadFile.Kept kept) throws Exception {
        var other = folder.resolve("other.caseload");
        CaseloadFile.write(other, LAW, kept.identity(), kept.caseload());
        var bytes = Files.readAllBytes(other);
        Files.delete(other);
        return bytes;
    }

    @Test
    void aChangedFile_isToTheByteTheOneWrittenWhole_andNothingIsLeftBeside() throws Exception {
        var after = after();
        assertTrue(new CaseloadPatch(file, LAW, BEFORE, after).fits());
        CaseloadFile.change(file, LAW, BEFORE, after);
        assertArrayEquals(whole(after), Files.readAllBytes(file));
        assertEquals("day 2", CaseloadFile.open(file, LAW).identity());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("matters.caseload", "matters.caseload.lock", "other.caseload.lock"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whereABlockGetsAnotherLength_theFileIsWrittenWhole() throws Exception {
        var after = ofAnotherLength();
        assertFalse(new CaseloadPatch(file, LAW, BEFORE, after).fits());
        CaseloadFile.change(file, LAW, BEFORE, after);
        assertArrayEquals(whole(after), Files.readAllBytes(file));
    }

    /// Whoever is killed while he writes the notes has not touched the file.
    @Test
    void killedWhileTheNotesAreWritten_itIsAsItWas() throws Exception {
        new CaseloadPatch(file, LAW, BEFORE, after()).patches(LAW).note(file, CaseloadFile.Safety.FORCED);
        var notes = Files.readAllBytes(Patches.beside(file));
        for (int length = 0; length < notes.length; length += length < 30 ? 1 : 13) {
            Files.write(Patches.beside(file), java.util.Arrays.copyOf(notes, length));
            CaseloadPatch.finish(file);
            assertArrayEquals(old, Files.readAllBytes(file), "cut after " + length);
            assertFalse(Files.exists(Patches.beside(file)));
        }
    }

    /// And while he puts them in, at whatever byte: the next who opens it finishes that.
    @Test
    void killedWhileTheyArePutIn_itIsAsItIsToBe() throws Exception {
        var after = after();
        var expected = whole(after);
        var patches = new CaseloadPatch(file, LAW, BEFORE, after).patches(LAW);
        var parts = new ArrayList<Patches.Patch>();
        for (var patch : patches.patches()) {
            for (int i = 0; i < patch.bytes().length; i++) {
                parts.add(new Patches.Patch(patch.at() + i, new byte[] {patch.bytes()[i]}));
            }
        }
        assertTrue(parts.size() > 20, "only " + parts.size() + " bytes differ");
        int step = Math.max(1, parts.size() / 40);
        for (int done = 0; done <= parts.size(); done += step) {
            Files.write(file, old);
            patches.note(file, CaseloadFile.Safety.FORCED);
            new Patches(old.length, 0, parts.subList(0, done)).apply(file, CaseloadFile.Safety.FORCED);
            CaseloadPatch.finish(file);
            assertArrayEquals(expected, Files.readAllBytes(file), "killed after " + done);
        }
        assertEquals("day 2", CaseloadFile.open(file, LAW).identity());
    }

    /// Without the notes a half changed block is refused.
    @Test
    void halfChangedAndWithoutNotes_itIsRefused() throws Exception {
        var after = new CaseloadFile.Kept(BEFORE.identity(), after().caseload());
        var patches = new CaseloadPatch(file, LAW, BEFORE, after).patches(LAW).patches();
        assertTrue(patches.size() > 2, "only " + patches.size() + " patches");
        for (int done = 1; done < patches.size(); done++) {
            Files.write(file, old);
            new Patches(old.length, 0, patches.subList(0, done)).apply(file, CaseloadFile.Safety.FORCED);
            assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.open(file, LAW), "after " + done);
        }
    }

    @Test
    void notesOfAnotherFile_areNotPutIn() throws Exception {
        new CaseloadPatch(file, LAW, BEFORE, after()).patches(LAW).note(file, CaseloadFile.Safety.FORCED);
        var notes = Files.readAllBytes(Patches.beside(file));
        var other = new CaseloadFile.Kept("day 1", Caseload.pack(LAW, new Generated(LAW, 4, 300)));
        CaseloadFile.write(file, LAW, other.identity(), other.caseload());
        assertFalse(Files.exists(Patches.beside(file)), "old notes are left beside a new file");
        var bytes = Files.readAllBytes(file);
        Files.write(Patches.beside(file), notes);
        CaseloadFile.open(file, LAW);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    /// Also where the change would write the file whole, and so over what somebody else put in.
    @Test
    void aFileThatHoldsSomethingElse_isLeftAsItIs() throws Exception {
        var other = new CaseloadFile.Kept("day 1", BEFORE.caseload().updated(MATTERS.about(5), 200));
        CaseloadFile.write(file, LAW, other.identity(), other.caseload());
        var bytes = Files.readAllBytes(file);
        for (var after : List.of(after(), ofAnotherLength())) {
            var refused = assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.change(file, LAW, BEFORE, after));
            assertTrue(String.valueOf(refused.getMessage()).contains("Read it again, and make the change again."));
            assertArrayEquals(bytes, Files.readAllBytes(file));
        }
    }

    /// A process that changes the file to and fro, killed as it comes: while it puts words in, forced to the disk or
    /// not, and while it writes the file whole.
    @Test
    void killedInEarnest_itHoldsOneOfThem() throws Exception {
        var expected = List.of(whole(BEFORE), whole(after()), whole(ofAnotherLength()));
        int notes = 0;
        for (int i = 0; i < 12; i++) {
            Files.write(file, old);
            var process = Program.of(
                    ToAndFro.class,
                    file.toString(),
                    List.of("FORCED", "WRITTEN", "slowly").get(i % 3));
            assertEquals('c', process.getInputStream().read());
            Thread.sleep(1 + 13L * i);
            process.destroyForcibly().waitFor();
            notes += Files.exists(Patches.beside(file)) ? 1 : 0;
            CaseloadFile.open(file, LAW);
            var found = Files.readAllBytes(file);
            assertTrue(expected.stream().anyMatch(each -> java.util.Arrays.equals(each, found)), "round " + i);
        }
        System.out.println("killed 12 times, " + notes + " times while notes lay beside the file");
        assertTrue(notes > 0, "never killed in the middle");
    }

    /// Changes a file to and fro until it is killed.
    static final class ToAndFro {
        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0]);
            if (arguments[1].equals("slowly")) {
                slowly(file);
            }
            var safety = CaseloadFile.Safety.valueOf(arguments[1]);
            var after = after();
            var longer = ofAnotherLength();
            CaseloadFile.change(file, LAW, BEFORE, after, safety);
            System.out.print("c");
            System.out.flush();
            while (true) {
                CaseloadFile.change(file, LAW, after, BEFORE, safety);
                CaseloadFile.change(file, LAW, BEFORE, longer, safety);
                CaseloadFile.change(file, LAW, longer, BEFORE, safety);
                CaseloadFile.change(file, LAW, BEFORE, after, safety);
            }
        }

        /// The same words are put in again and again, byte by byte, so that a kill comes in the middle.
        private static void slowly(Path file) throws Exception {
            var there = slow(new CaseloadPatch(file, LAW, BEFORE, after()).patches(LAW));
            CaseloadFile.change(file, LAW, BEFORE, after());
            var back = slow(new CaseloadPatch(file, LAW, after(), BEFORE).patches(LAW));
            System.out.print("c");
            System.out.flush();
            while (true) {
                back.put(file, CaseloadFile.Safety.WRITTEN);
                there.put(file, CaseloadFile.Safety.WRITTEN);
            }
        }

        private static Patches slow(Patches patches) {
            var parts = new ArrayList<Patches.Patch>();
            for (int round = 0; round < 40; round++) {
                for (var patch : patches.patches()) {
                    for (int i = 0; i < patch.bytes().length; i++) {
                        parts.add(new Patches.Patch(patch.at() + i, new byte[] {patch.bytes()[i]}));
                    }
                }
            }
            return new Patches(patches.length(), patches.rest(), parts);
        }
    }
}
