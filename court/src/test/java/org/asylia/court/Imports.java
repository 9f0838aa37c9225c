package org.asylia.court;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;

/// Imports made for tests.
final class Imports {

    static final RuleSet LAW = ProtectionLaw.ruleSet();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Imports() {}

    static Manifest of(Path source, Path out, String release) throws IOException {
        try (var from = ReleaseSource.open(source);
                var done = ReleaseImport.read(from, out, release, TODAY, LAW, Pace.silent())) {
            done.keep();
            return done.manifest();
        }
    }

    /// The rows of `rejected.tsv` without their raw bytes, in order.
    static List<String> rejected(Path release) throws IOException {
        var rows = new ArrayList<String>();
        var all = Files.readString(release.resolve(Rejects.FILE), StandardCharsets.ISO_8859_1)
                .split("\n", -1);
        for (int i = 1; i < all.length - 1; i++) {
            rows.add(all[i].substring(0, end(all[i])));
        }
        return rows.stream().sorted().toList();
    }

    /// Where the fourth column of a row ends.
    static int end(String row) {
        int at = -1;
        for (int i = 0; i < 4; i++) {
            at = row.indexOf('\t', at + 1);
        }
        return at;
    }
}
