package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.columns.Answers;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.determine.Determiner;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// Read in columns, every example says of every rule what it says when it is read by itself.
class ExamplesInColumnsTest {

    @Test
    void everyConclusionOfEveryExampleAgrees() throws IOException {
        var law = ProtectionLaw.ruleSet();
        var layout = Layout.of(law);
        var determiner = new Determiner(law);
        var files = examples();
        assertTrue(files.size() > 40, () -> "only " + files.size() + " examples were seen");
        var cases = files.stream().map(CaseFile::about).toList();
        var chunk = new Packer(layout).pack(cases);
        assertEquals("{}", chunk.odd().toString());
        var frames = files.stream()
                .map(file -> file.frame().orOn(LocalDate.of(2026, 10, 1)))
                .distinct()
                .toList();
        for (var frame : frames) {
            var answers = new Answers(law, layout, frame, chunk);
            for (int i = 0; i < cases.size(); i++) {
                if (!files.get(i).frame().orOn(LocalDate.of(2026, 10, 1)).equals(frame)) {
                    continue;
                }
                var one = determiner.determine(cases.get(i), frame);
                for (var rule : law.rules()) {
                    var where = files.get(i).name() + ", " + rule.id();
                    assertEquals(one.answer(rule.id()), answers.answer(rule.id(), i), where);
                    assertEquals(
                            one.per(rule.id()),
                            answers.per(rule.id(), i, cases.get(i).root()),
                            where);
                }
            }
        }
    }

    private static List<CaseFile> examples() throws IOException {
        var reader = new CaseFileReader(ProtectionLaw.ruleSet());
        var read = new ArrayList<CaseFile>();
        for (var file : Decided.examples(".json")) {
            read.add(reader.read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return read;
    }
}
