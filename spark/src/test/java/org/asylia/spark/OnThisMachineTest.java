package org.asylia.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Inside Spark a comparison says, to the letter, what it says without it.
class OnThisMachineTest {

    private static final String HERE = "local[2]";

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void madeUpMatters_packedThereOrHere_writtenAndReadAgain_giveTheSameReport() throws Exception {
        var local = Typed.json("--generate", "20000", "--packed", at("here.caseload"))
                .answered();
        assertTrue(local.contains("\"checksum\": \""), local);
        assertEquals(
                local,
                Typed.json("--generate", "20000", "--spark", HERE, "--packed", at("there.parquet"))
                        .answered());
        assertEquals(local, Typed.json(at("there.parquet"), "--spark", HERE).answered());
        assertEquals(
                local,
                Typed.json(at("here.caseload"), "--spark", HERE, "--packed", at("moved.parquet"))
                        .answered());
        assertEquals(
                local,
                Typed.json(at("moved.parquet"), "--spark", HERE, "--packed", at("back.caseload"))
                        .answered());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("here.caseload")),
                Files.readAllBytes(folder.resolve("back.caseload")));
    }

    /// The examples ask for several circuits and readings. They are packed and counted there, and told with their
    /// reasons; matters are told in the order of their names, and not of their files.
    @Test
    void caseFiles_asFilesOrAsATableOfRows_giveTheSameReport_whateverTheirFrames() {
        var examples = Path.of("..", "examples").toString();
        var local = Typed.json(examples).answered();
        var there =
                Typed.json(examples, "--spark", HERE, "--rows", at("rows.parquet"), "--packed", at("blocks.parquet"));
        assertEquals(Typed.lines(local), Typed.lines(there.answered()));
        assertTrue(local.contains("\"matter\""), "some matter of the examples is told");
        assertEquals(
                there.output(), Typed.json(at("rows.parquet"), "--spark", HERE).answered());
        assertEquals(
                there.output(),
                Typed.json(at("blocks.parquet"), "--spark", HERE).answered());
        var page = Typed.rescreen(
                at("blocks.parquet"), "--spark", HERE, "--before", "2025-08-01", "--after", "2026-10-01");
        assertTrue(page.output().contains("Matters with a door that differs"), page.output());
        var unnamed = Typed.json(at("blocks.parquet"), "--spark", HERE, "--deidentified")
                .answered();
        assertTrue(unnamed.contains("\"matters\": []"), unnamed);
        assertFalse(unnamed.contains(".json"), unnamed);
    }

    private static String checksum(String json) {
        return json.lines()
                .filter(line -> line.contains("\"checksum\""))
                .findFirst()
                .orElseThrow();
    }

    /// What undecided doors turn on, why each thing is unknown, and which alone: from files, from made-up matters, from
    /// a table of rows, from blocks and from a packed caseload.
    @Test
    void whatIsMissing_isTheSame_fromWhereverTheCasesCome() throws Exception {
        var made = Typed.json("--generate", "9000", "--missing", "--packed", at("made.caseload"))
                .answered();
        assertTrue(missing(made).contains("\"not-asked\": "), made);
        assertEquals(
                made,
                Typed.json("--generate", "9000", "--missing", "--spark", HERE, "--packed", at("made.parquet"))
                        .answered());
        assertEquals(
                made,
                Typed.json(at("made.parquet"), "--missing", "--spark", HERE).answered());
        assertEquals(
                made,
                Typed.json(at("made.caseload"), "--missing", "--spark", HERE).answered());
    }

    /// Whoever would rather not say, or is not sure, said so: that is kept in the planes, and counted from there. Some
    /// of these matters no column can hold, and each circuit is a block of its own.
    @Test
    void reasonsThatAPersonTold_areCountedTheSame_alsoFromBlocks() throws Exception {
        var lines = new StringBuilder();
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            lines.append(Unknowns.matter(random)).append('\n');
        }
        var file = Files.writeString(folder.resolve("matters.jsonl"), lines);
        var local = Typed.json(file.toString(), "--missing").answered();
        for (var why : List.of("not-asked", "does-not-know", "prefers-not-to-say", "sources-disagree", "imprecise")) {
            assertTrue(local.contains("\"" + why + "\": "), () -> why + " is counted nowhere (seed 7)");
        }
        assertTrue(local.contains("\"readOneByOne\": ") && !local.contains("\"readOneByOne\": 0"), "none is odd");
        var there = Typed.json(
                file.toString(),
                "--missing",
                "--spark",
                HERE,
                "--rows",
                at("rows.parquet"),
                "--packed",
                at("blocks.parquet"));
        assertEquals(Typed.lines(local), Typed.lines(there.answered()));
        assertEquals(
                there.output(),
                Typed.json(at("rows.parquet"), "--missing", "--spark", HERE).answered());
        // From blocks too, to the letter: the counts, and the matters with their reasons and days.
        assertEquals(
                there.output(),
                Typed.json(at("blocks.parquet"), "--missing", "--spark", HERE).answered());
        // And a table of case files, read here without Spark.
        assertEquals(
                missing(local),
                missing(Typed.json(at("rows.parquet"), "--missing").answered()));
    }

    /// From the undecided doors on, up to the matters.
    private static String missing(String json) {
        int from = json.indexOf("\"undecided\"");
        int to = json.indexOf("\"matters\"");
        assertTrue(from > 0 && to > from, json);
        return json.substring(from, to);
    }

    /// A day before 1900, which no column can hold, beside an ordinary case and one in a circuit.
    @Test
    void mattersThatNoColumnCanHold_areCountedAndListed_alsoFromBlocks() throws Exception {
        var odd = "{\"asylia\": \"case/1\", \"person.birth-date\": \"1890-05-04\", \"application.filed\": true}";
        var plain = "{\"asylia\": \"case/1\", \"application.filed\": true}";
        var file = Files.writeString(folder.resolve("matters.jsonl"), plain + "\n" + odd + "\n");
        var local = Typed.json(file.toString()).answered();
        assertTrue(local.contains("\"readOneByOne\": 1"), local);
        assertEquals(
                checksum(local),
                checksum(Typed.json(file.toString(), "--spark", HERE, "--packed", at("odd.parquet"))
                        .answered()));
        var packed = Typed.json(at("odd.parquet"), "--spark", HERE, "--changed", at("changed.parquet"))
                .answered();
        assertEquals(local, packed);
        var moves = Peek.at(at("changed.parquet"));
        assertEquals(
                moves.stream()
                        .filter(move -> move.startsWith("[" + file + ":1,"))
                        .count(),
                moves.stream()
                        .filter(move -> move.startsWith("[" + file + ":2,"))
                        .count());
        assertFalse(moves.isEmpty());
    }

    @Test
    void theListOfMoves_holdsEachMoveThatIsCounted_andDeidentifiedNobody() {
        var json = Typed.json("--generate", "3000", "--spark", HERE, "--changed", at("changed.parquet"))
                .answered();
        var moves = Peek.counted(at("changed.parquet"), "rule", "before", "leaningBefore", "after", "leaningAfter");
        assertFalse(moves.isEmpty());
        moves.forEach((move, count) -> {
            var cells = move.split(" ");
            var said =
                    "\"rule\": \"%s\", \"before\": \"%s\", \"after\": \"%s\", \"leaningBefore\": \"%s\", \"leaningAfter\": \"%s\", \"count\": %d"
                            .formatted(cells[0], cells[1], cells[3], cells[2], cells[4], count);
            assertTrue(json.replaceAll("\\s+", " ").contains(said), said);
        });
        assertEquals(
                0,
                Typed.json("--generate", "3000", "--spark", HERE, "--deidentified", "--changed", at("counts.parquet"))
                        .status());
        var shown = Peek.at(at("counts.parquet"));
        assertFalse(shown.isEmpty());
        for (var row : shown) {
            assertTrue(row.matches("\\[(null|\\d{2,}),.*"), row);
            assertFalse(row.contains("no."), row);
        }
    }
}
