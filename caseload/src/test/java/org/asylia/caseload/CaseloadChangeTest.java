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
            assertEquals(1, files.count());
        }
    }

    @Test
    void whereABlockGetsAnotherLength_theFileIsWrittenWhole() throws Exception {
        var held = Objects.requireNonNull(LAW.facts().get("crime-abroad.accused"));
        var now = Case.of(new Draft().put(held, new Content.YesNo(true)));
        var after = new CaseloadFile.Kept("day 2", BEFORE.caseload().updated(now, 200));
        assertFalse(new CaseloadPatch(file, LAW, BEFORE, after).fits());
        CaseloadFile.change(file, LAW, BEFORE, after);
        assertArrayEquals(whole(after), Files.readAllBytes(file));
    }

    /// Whoever is killed while he writes the notes has not touched the file.
    @Test
    void killedWhileTheNotesAreWritten_itIsAsItWas() throws Exception {
        new CaseloadPatch(file, LAW, BEFORE, after()).patches(LAW).note(file);
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
            patches.note(file);
            new Patches(old.length, 0, parts.subList(0, done)).apply(file);
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
            new Patches(old.length, 0, patches.subList(0, done)).apply(file);
            assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.open(file, LAW), "after " + done);
        }
    }

    @Test
    void notesOfAnotherFile_areNotPutIn() throws Exception {
        new CaseloadPatch(file, LAW, BEFORE, after()).patches(LAW).note(file);
        var notes = Files.readAllBytes(Patches.beside(file));
        var other = new CaseloadFile.Kept("day 1", Caseload.pack(LAW, new Generated(LAW, 4, 300)));
        CaseloadFile.write(file, LAW, other.identity(), other.caseload());
        assertFalse(Files.exists(Patches.beside(file)), "old notes are left beside a new file");
        var bytes = Files.readAllBytes(file);
        Files.write(Patches.beside(file), notes);
        CaseloadFile.open(file, LAW);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aFileThatHoldsSomethingElse_isLeftAsItIs() throws Exception {
        var other = new CaseloadFile.Kept("day 1", BEFORE.caseload().updated(MATTERS.about(5), 200));
        CaseloadFile.write(file, LAW, other.identity(), other.caseload());
        var bytes = Files.readAllBytes(file);
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.change(file, LAW, BEFORE, after()));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    /// A process that changes the file to and fro, killed as it comes.
    @Test
    void killedInEarnest_itHoldsOneOfTheTwo() throws Exception {
        var expected = List.of(whole(BEFORE), whole(after()));
        for (int i = 0; i < 4; i++) {
            Files.write(file, old);
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ToAndFro.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertEquals('c', process.getInputStream().read());
            Thread.sleep(20 + 37L * i);
            process.destroyForcibly().waitFor();
            CaseloadFile.open(file, LAW);
            var found = Files.readAllBytes(file);
            assertTrue(expected.stream().anyMatch(each -> java.util.Arrays.equals(each, found)), "round " + i);
        }
    }

    /// Changes a file to and fro until it is killed.
    static final class ToAndFro {
        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0]);
            var after = after();
            CaseloadFile.change(file, LAW, BEFORE, after);
            System.out.print("c");
            System.out.flush();
            while (true) {
                CaseloadFile.change(file, LAW, after, BEFORE);
                CaseloadFile.change(file, LAW, BEFORE, after);
            }
        }
    }
}
