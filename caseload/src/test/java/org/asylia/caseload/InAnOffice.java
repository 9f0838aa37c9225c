package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.io.TempDir;

/// An office in a folder of its own, and what was said while it was brought up to date last.
abstract class InAnOffice {

    static final RuleSet LAW = ProtectionLaw.ruleSet();
    static final String READER = "reader 1";

    @TempDir
    Path around;

    final List<String> said = new ArrayList<>();

    Path folder() {
        return around.resolve("office");
    }

    Office.Found keep(Letters letters) throws Exception {
        said.clear();
        var found = Office.keep(folder(), LAW, READER, letters, said::add);
        assertEquals("", letters.wrong(found));
        return found;
    }

    Map<String, Fingerprint> files() throws Exception {
        var all = new TreeMap<String, Fingerprint>();
        try (var files = Files.list(folder())) {
            for (var file : files.toList()) {
                all.put(file.getFileName().toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
