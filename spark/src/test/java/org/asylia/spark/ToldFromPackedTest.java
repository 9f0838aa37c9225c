package org.asylia.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.Matters;
import org.asylia.engine.fact.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packed cases are told, to the letter, as their case files are.
class ToldFromPackedTest {

    private static final String HERE = "local[2]";

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /// Lists in lists, assessments, days of every precision, odd cases: what is told of a packed case is what is told of
    /// its file.
    @Test
    void whateverCaseFilesSay_itIsToldTheSame_fromBlocks() throws Exception {
        var random = new AnyFile(new Random(5));
        var lines = Stream.generate(random::next).limit(300).toList();
        var file = Files.write(folder.resolve("matters.jsonl"), lines).toString();
        var local = Typed.json(file).answered();
        assertTrue(local.split("\"matter\"").length > 60, "few matters are told (seed 5)");
        assertTrue(local.split("\"planBy\"").length > 60, "few days are told (seed 5)");
        assertTrue(
                IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).contains("1890"))
                        .anyMatch(line -> local.contains("\"" + file + ":" + (line + 1) + "\"")),
                "no odd matter is told (seed 5)");
        var there = Typed.json(file, "--spark", HERE, "--packed", at("blocks.parquet"));
        assertEquals(Typed.lines(local), Typed.lines(there.answered()));
        assertEquals(
                there.output(),
                Typed.json(at("blocks.parquet"), "--spark", HERE).answered());
    }

    /// Without names, in blocks that were made of a packed caseload of case files: told from what is packed alone.
    @Test
    void aPackedCaseloadOfCaseFiles_isToldHereAndThere_asItsFilesAre() throws Exception {
        var files = new TreeMap<String, Case>();
        var random = new AnyFile(new Random(11));
        for (int i = 0; i < 200; i++) {
            var text = random.next();
            var file = Files.writeString(folder.resolve("matter" + (1000 + i) + ".json"), text);
            var read = RowTable.read(file.toString(), text);
            if (RowTable.frame(read).equals(FrameKey.PLAIN) && !text.contains("1890")) {
                files.put(file.toString(), read.about());
            }
        }
        assertTrue(files.size() > 50, "only " + files.size() + " matters ask for no frame (seed 11)");
        var cases = Matters.of(List.copyOf(files.values()));
        CaseloadFile.write(folder.resolve("office.caseload"), Here.LAW, "an office", Caseload.pack(Here.LAW, cases));
        var local = Typed.json(files.keySet().toArray(String[]::new)).answered();
        var names = List.copyOf(files.keySet());
        for (int i = 0; i < names.size(); i++) {
            local = local.replace("\"" + names.get(i) + "\"", "\"no. " + (i + 1) + "\"");
        }
        assertTrue(local.split("\"planBy\"").length > 50, "few days are told (seed 11)");
        assertEquals(local, Typed.json(at("office.caseload")).answered());
        assertEquals(
                local,
                Typed.json(at("office.caseload"), "--spark", HERE, "--packed", at("office.parquet"))
                        .answered());
        assertEquals(local, Typed.json(at("office.parquet"), "--spark", HERE).answered());
    }

    /// Six hundred of 1,200 matters move, in twelve chunks: the first five hundred are told, whichever machine had which.
    @Test
    void ofManyThatMoved_theFirstAreTold_hereAndThere() throws Exception {
        Kept.inHundreds(folder.resolve("one.caseload"), 12);
        var local = Typed.json(at("one.caseload")).answered();
        assertTrue(local.contains("\"doorsChanged\": 600") && local.contains("\"mattersNotListed\": 100"), local);
        assertTrue(local.contains("\"no. 999\"") && !local.contains("\"no. 1001\""), local);
        assertEquals(local, Typed.json(at("one.caseload"), "--spark", HERE).answered());
    }

    /// Two packed caseloads each have a matter no. 1: it is said of which of them it is.
    @Test
    void mattersOfTwoPackedCaseloads_areToldApart() throws Exception {
        Kept.inHundreds(folder.resolve("one.caseload"), 1);
        Kept.inHundreds(folder.resolve("two.caseload"), 1);
        var here = Typed.json(at("one.caseload"), at("two.caseload")).answered();
        var there = Typed.json(at("one.caseload"), at("two.caseload"), "--spark", HERE)
                .answered();
        assertEquals(Typed.lines(here), Typed.lines(there));
        for (var name : List.of("one", "two")) {
            assertTrue(here.contains("\"matter\": \"" + at(name + ".caseload") + " no. 99\""), here);
        }
    }
}
