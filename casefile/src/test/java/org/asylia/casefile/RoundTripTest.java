package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Reading and writing loses nothing.
class RoundTripTest {

    private static final int FILES = 500;

    @Test
    void everyRandomFile_saysWhatItStates_andIsWrittenAsItWas() {
        int forms = 0;
        for (long seed = 0; seed < FILES; seed++) {
            var text = RandomFile.of(seed);
            try {
                var file = SmallLaw.read(text);
                Stated.check(text, file);
                var written = CaseFileWriter.write(file);
                assertEquals(written, CaseFileWriter.write(SmallLaw.read(written)));
                forms += text.contains("statements") ? 1 : 0;
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + seed + ":\n" + text, fault);
            }
        }
        int seen = forms;
        assertTrue(seen > FILES / 4, () -> "only " + seen + " files with several statements were made");
    }

    @Test
    void aFileThatUsesEverything_isWrittenAsItWas() {
        Stated.check(SmallLaw.EVERYTHING, SmallLaw.read(SmallLaw.EVERYTHING));
    }

    @Test
    void theLayout_isStableAndReadable() {
        var file = SmallLaw.read("""
                {"asylia":"case/1","person.children":{"value":2,"note":"twins"},"sources":{},
                "arrivals":{"complete":true,"entries":{"1":{"arrival.date":"2024"},"2":{}}},"note":"%s"}
                """.formatted("x".repeat(80)));
        assertEquals("""
                {
                  "asylia": "case/1",
                  "person.children": {"value": 2, "note": "twins"},
                  "sources": {},
                  "arrivals": {
                    "complete": true,
                    "entries": {
                      "1": {"arrival.date": "2024"},
                      "2": {}
                    }
                  },
                  "note": "%s"
                }
                """.formatted("x".repeat(80)), CaseFileWriter.write(file));
    }
}
