package org.asylia.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import in a process that may hold little: every planted defect is still reported, and nothing gets lost.
///
/// The release has more than a million rows; `-Dasylia.court.cases=N` makes it larger, `-Dasylia.court.heap=N` says with
/// how many megabytes; what it took is printed.
class BoundedMemoryTest {

    private static final int CASES = Integer.getInteger("asylia.court.cases", 160_000);
    private static final int HEAP = Integer.getInteger("asylia.court.heap", 48);

    @TempDir
    Path folder;

    @Test
    void theMemoryOfAnImportDoesNotGrowWithTheRelease() throws Exception {
        var ledger = ReleaseMaker.make(folder.resolve("in"), 11, CASES, 0);
        var process = alone();
        int status = process.waitFor();
        var said = Files.readString(folder.resolve("printed.txt"));
        assertEquals(0, status, said);
        System.out.print("seed 11, " + CASES + " cases: " + said);
        assertEquals(ledger.planted(), Imports.rejected(folder.resolve("out/2026-07")));
        assertTrue(
                ledger.planted().size() > CASES / 100,
                "only " + ledger.planted().size() + " defects");
    }

    @Test
    void anImportThatIsKilledLeavesNothingThatLooksLikeOne_andTheNextOneWorks() throws Exception {
        ReleaseMaker.make(folder.resolve("in"), 12, 20_000, 0);
        var out = folder.resolve("out");
        var process = alone();
        while (process.isAlive() && ReleaseImport.leftovers(out).isEmpty()) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(out.resolve("2026-07")));
        assertEquals(1, ReleaseImport.leftovers(out).size());
        Imports.of(folder.resolve("in"), out, "2026-07");
        assertTrue(Files.exists(out.resolve("2026-07/rejected.tsv")));
    }

    private Process alone() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportAlone.class.getName(),
                        folder.resolve("in").toString(),
                        folder.resolve("out").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
    }
}
