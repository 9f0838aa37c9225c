package org.asylia.command;

import static org.asylia.command.RealLaw.EXAMPLES;
import static org.asylia.command.RescreenTest.examples;
import static org.asylia.command.RescreenTest.rescreen;
import static org.asylia.command.RescreenTest.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.asylia.casefile.CaseFile;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.Matters;
import org.asylia.engine.rule.Frame;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packed caseloads from the command line.
class PackedRescreenTest {

    @TempDir
    Path folder;

    /// Named by itself, it is read without what it was made with, and the report is the same to the letter.
    @Test
    void aPackedCaseload_saysTheSame_withoutWhatItWasMadeWith() throws Exception {
        var packed = folder.resolve("kept.caseload").toString();
        String[] days = {"--before", "2025-08-01", "--after", "2026-10-01", "--missing"};
        var made = rescreen(with("--generate", with("3000", with("--packed", with(packed, days)))));
        assertEquals(0, made.status(), made.errors());
        assertEquals(made.output(), rescreen(with(packed, days)).output());
        var inCircuit = rescreen(with(packed, with("--circuit", with("9", days))));
        assertEquals(
                rescreen(with("--generate", with("3000", with("--circuit", with("9", days)))))
                        .output(),
                inCircuit.output());
        var mixed = rescreen(with(packed, with(EXAMPLES.toString(), days)));
        assertEquals(2, mixed.status(), mixed.output());
        assertTrue(mixed.complaint().contains("Compare them apart"), mixed.errors());
        var sheet = rescreen(with(packed, with("--mapping", with("map.tsv", days))));
        assertTrue(sheet.complaint().contains("--mapping goes with a sheet"), sheet.errors());
        var bytes = Files.readAllBytes(Path.of(packed));
        bytes[bytes.length / 2] ^= 4;
        Files.write(Path.of(packed), bytes);
        var damaged = rescreen(with(packed, days));
        assertEquals(2, damaged.status(), damaged.output());
        assertTrue(damaged.complaint().contains("does not have its checksum"), damaged.errors());
    }

    /// Cases of people, without names and in no frame. The doors and the rules they moved through are those that
    /// the case files tell; de-identified nobody is told.
    @Test
    void aPackedCaseloadOfCaseFiles_tellsOfEachMatterWhatItsFileTells() throws Exception {
        var law = ProtectionLaw.ruleSet();
        var nothing = Frame.on(law.knownTo()).inCircuit("9");
        var plain = examples().stream()
                .filter(file -> file.frame()
                        .orOn(law.knownTo())
                        .asOf(law.knownTo())
                        .inCircuit("9")
                        .equals(nothing))
                .toList();
        assertTrue(plain.size() > 20, "only " + plain.size() + " examples ask for nothing but a circuit");
        var cases = Matters.of(plain.stream().map(CaseFile::about).toList());
        var packed = folder.resolve("office.caseload");
        CaseloadFile.write(packed, law, "an office", Caseload.pack(law, cases));
        String[] words = {"--circuit", "9", "--before", "2018-01-01", "--after", "2026-10-01", "--format", "json"};
        var all = new ArrayList<>(plain.stream().map(CaseFile::name).toList());
        all.addAll(List.of(words));
        var expected = rescreen(all.toArray(String[]::new)).output();
        for (int i = 0; i < plain.size(); i++) {
            expected = expected.replace("\"" + plain.get(i).name() + "\"", "\"no. " + (i + 1) + "\"");
        }
        assertFalse(ReadJson.of(expected).get("matters").list().isEmpty(), expected);
        assertEquals(expected, rescreen(with(packed.toString(), words)).output());
        var unnamed = rescreen(with(packed.toString(), with("--deidentified", words)));
        assertTrue(ReadJson.of(unnamed.output()).get("matters").list().isEmpty(), unnamed.errors());
    }

    /// Four moves on one day, of one of which the court was not told; of the others it is not known. What entries are
    /// called does not change which days are told.
    @Test
    void theNextDays_doNotGoByTheNamesOfEntries() throws Exception {
        var told = new TreeSet<String>();
        var text = Files.readString(EXAMPLES.resolve("negusie.json"));
        for (var names : List.of("abcd", "dcba", "bdac")) {
            var moves = new ArrayList<String>();
            for (int i = 0; i < 4; i++) {
                moves.add("\"" + names.charAt(i) + "\": {\"move.date\": \"2026-09-29\""
                        + (i == 3 ? ", \"move.court-told\": false" : "") + "}");
            }
            var file = folder.resolve("moved.json");
            Files.writeString(
                    file,
                    text.replaceFirst(
                            "\\{",
                            "{\"proceeding.notice-filed\": true, \"proceeding.state\": \"open\", \"moves\":"
                                    + " {\"entries\": {" + String.join(", ", moves) + "}}, "));
            var typed =
                    rescreen(file.toString(), "--before", "2025-08-01", "--after", "2026-10-01", "--format", "json");
            assertEquals(0, typed.status(), typed.errors());
            told.add(ReadJson.of(typed.output())
                    .get("matters")
                    .list()
                    .getFirst()
                    .get("next")
                    .text());
        }
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.first().contains("may-bind") && told.first().contains("=binds"), told.first());
    }
}
