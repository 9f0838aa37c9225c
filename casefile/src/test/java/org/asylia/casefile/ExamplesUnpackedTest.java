package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.ChunkBytes;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.columns.Unpacker;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// Every example, packed and read back, answers every rule and turns on what it did before. Its entries are called by
/// their places then, and nothing else is told of them otherwise.
class ExamplesUnpackedTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Determiner DETERMINER = new Determiner(LAW);

    @Test
    void everyExample_comesBackWithTheSameAnswersAndReasons_andPacksToTheSameBytes() throws IOException {
        var layout = Layout.of(LAW);
        var files = examples();
        assertTrue(files.size() > 40, () -> "only " + files.size() + " examples were seen");
        var cases = files.stream().map(CaseFile::about).toList();
        var chunk = new Packer(layout).pack(cases);
        var unpacker = new Unpacker(layout);
        var back = new ArrayList<Case>();
        int assessed = 0;
        for (int i = 0; i < cases.size(); i++) {
            back.add(unpacker.unpack(chunk, i).orElseThrow());
            assessed += back.getLast().assessments().size();
            var frame = files.get(i).frame().orOn(LocalDate.of(2026, 10, 1));
            assertEquals(
                    said(cases.get(i), frame),
                    said(back.get(i), frame),
                    files.get(i).name());
        }
        assertArrayEquals(bytes(chunk), bytes(new Packer(layout).pack(back)));
        assertTrue(assessed > 50, "only " + assessed + " assessments came back");
    }

    /// What is said of a case but for the names of its entries: the answers of each entry stand in their order.
    private static List<String> said(Case about, Frame frame) {
        var said = new ArrayList<String>();
        var determination = DETERMINER.determine(about, frame);
        var explainer = new Explainer(determination);
        for (var rule : LAW.rules()) {
            var per = List.copyOf(determination.per(rule.id()).values());
            var open = explainer.turnsOn(rule.id()).stream()
                    .map(each -> each.kind() + " " + each.id() + " " + each.why())
                    .toList();
            said.add(rule.id() + ": " + determination.answer(rule.id()) + ", " + per + ", turns on " + open);
        }
        return said;
    }

    private static byte[] bytes(Chunk chunk) {
        var bytes = ByteBuffer.allocate(ChunkBytes.size(chunk));
        ChunkBytes.write(chunk, bytes);
        return bytes.array();
    }

    private static List<CaseFile> examples() throws IOException {
        var reader = new CaseFileReader(LAW);
        var read = new ArrayList<CaseFile>();
        for (var file : Decided.examples(".json")) {
            read.add(reader.read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return read;
    }
}
