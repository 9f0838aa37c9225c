package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A caseload that stays in its file is compared as one that is at hand, in little memory.
class StreamedTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final int MEGABYTES = 112;
    private static final int CHUNKS = 40;

    @TempDir
    Path folder;

    @Test
    void whatIsStreamed_countsWhatIsAtHand() throws Exception {
        var matters = new Generated(LAW, 5, 20_000);
        var file = folder.resolve("matters.caseload");
        CaseloadFile.pack(file, LAW, matters, _ -> {});
        var streamed = CaseloadFile.stream(file, LAW, matters);
        var atHand = Caseload.pack(LAW, matters);
        assertEquals(atHand.size(), streamed.size());
        assertEquals(atHand.bytes(), streamed.bytes());
        assertEquals(checksum(atHand, matters), checksum(streamed, matters));
        var whole = folder.resolve("whole.caseload");
        CaseloadFile.write(whole, LAW, matters, atHand);
        assertEquals(-1, Files.mismatch(file, whole));
    }

    @Test
    void whereverOneBitIsTurned_itIsRefused() throws Exception {
        var matters = new Generated(LAW, 5, 300);
        var file = folder.resolve("matters.caseload");
        CaseloadFile.pack(file, LAW, matters, _ -> {});
        var bytes = Files.readAllBytes(file);
        for (int place = 0; place < bytes.length; place += 1 + bytes.length / 40) {
            var damaged = bytes.clone();
            damaged[place] ^= 4;
            Files.write(file, damaged);
            int at = place;
            assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.stream(file, LAW, matters), () -> "byte " + at);
        }
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThrows(CaseloadFile.Refused.class, () -> CaseloadFile.stream(file, LAW, matters));
    }

    /// In processes in which the packed cases do not find room.
    @Test
    void inAHeapThatIsTooSmallForIt_aCaseloadIsPackedAndCompared() throws Exception {
        var file = folder.resolve("many.caseload");
        var chunk = Caseload.pack(LAW, new Many(Caseload.CHUNK)).chunks().getFirst();
        var large = Caseload.of(LAW, Collections.nCopies(CHUNKS, chunk));
        assertTrue(large.bytes() > (long) MEGABYTES << 20, "only " + large.bytes() + " bytes");
        CaseloadFile.write(file, LAW, new Many(CHUNKS * Caseload.CHUNK), large);
        var streamed = alone("streamed", file);
        assertEquals(0, streamed.status, streamed.said);
        var atHand = alone("at-hand", file);
        assertNotEquals(0, atHand.status, "it finds room in " + MEGABYTES + " MB, so this test shows nothing");
        assertTrue(atHand.said.contains("OutOfMemoryError"), atHand.said);
        var packed = alone("packed", folder.resolve("packed.caseload"));
        assertEquals(0, packed.status, packed.said);
        System.out.println(streamed.said + packed.said);
    }

    private record Ended(int status, String said) {}

    private Ended alone(String how, Path file) throws Exception {
        var printed = folder.resolve(how + ".txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Alone.class.getName(),
                        how,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(printed));
    }

    private static String checksum(Caseload caseload, Matters matters) {
        return Rescreening.compare(
                        caseload,
                        matters,
                        new Setting(LAW, Frame.on(LocalDate.of(2025, 8, 1))),
                        new Setting(LAW, Frame.on(LocalDate.of(2026, 10, 1))),
                        List.of())
                .checksum();
    }

    /// Compares many matters that tell much.
    static final class Alone {
        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[1]);
            var matters = new Many(CHUNKS * Caseload.CHUNK);
            var caseload = switch (arguments[0]) {
                case "streamed" -> CaseloadFile.stream(file, LAW, matters);
                case "at-hand" -> CaseloadFile.read(file, LAW, matters);
                default -> packed(file);
            };
            System.out.println(arguments[0] + ", " + caseload.size() + " matters of " + caseload.bytes() / 1_048_576
                    + " MB in a heap of " + MEGABYTES + ": " + checksum(caseload, matters));
        }

        private static Caseload packed(Path file) throws Exception {
            var matters = new Generated(LAW, 1, 6 * Caseload.CHUNK);
            CaseloadFile.pack(file, LAW, matters, _ -> {});
            return CaseloadFile.stream(file, LAW, matters);
        }
    }

    /// The same few matters again and again.
    private static final class Many implements Matters {
        private final int size;
        private final List<Case> some;

        Many(int size) {
            var told = new AnyMatter(LAW, new Random(1), LocalDate.of(2018, 6, 1), 3_000);
            this.size = size;
            this.some = IntStream.range(0, 12).mapToObj(_ -> told.next()).toList();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Case about(int place) {
            return some.get(place % some.size());
        }

        @Override
        public String identity() {
            return "many";
        }
    }
}
