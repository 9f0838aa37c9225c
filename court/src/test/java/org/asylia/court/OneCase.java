package org.asylia.court;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.fact.Case;

/// A release of one case, put together for a test: only the columns that are set.
///
/// ```java
/// new OneCase(folder).row(CASES, "IDNCASE=7", "CASE_TYPE=RMV").read("2026-07")
/// ```
final class OneCase {

    private final Path folder;
    private final Map<Table, List<String>> rows = new HashMap<>();

    OneCase(Path folder) {
        this.folder = folder;
    }

    OneCase row(Table table, String... cells) {
        var head = Heads.OF.getOrDefault(table, List.of());
        var row = new String[head.size()];
        java.util.Arrays.fill(row, "");
        for (var cell : cells) {
            int equals = cell.indexOf('=');
            int place = head.indexOf(cell.substring(0, equals));
            if (place < 0) {
                throw new IllegalArgumentException(table.name() + " has no column of '" + cell + "'");
            }
            row[place] = cell.substring(equals + 1);
        }
        rows.computeIfAbsent(table, _ -> new ArrayList<>(List.of(String.join("\t", head))))
                .add(String.join("\t", row));
        return this;
    }

    /// A table that is there, without a row.
    OneCase empty(Table table) {
        rows.computeIfAbsent(
                table, _ -> new ArrayList<>(List.of(String.join("\t", Heads.OF.getOrDefault(table, List.of())))));
        return this;
    }

    /// What its facts are, by key; those of lists as well.
    Map<String, String> told(String release) throws IOException {
        var facts = new java.util.TreeMap<String, String>();
        try (var matters = open(release)) {
            if (matters.size() != 1) {
                throw new IllegalStateException(matters.size() + " cases were taken");
            }
            facts.put("circuit", matters.circuit());
            tell(matters.about(0), facts);
        }
        return facts;
    }

    private CourtMatters open(String release) throws IOException {
        var in = Files.createTempDirectory(folder, "in");
        for (var entry : rows.entrySet()) {
            Files.write(in.resolve(entry.getKey().name() + ".csv"), entry.getValue());
        }
        var out = Files.createTempDirectory(folder, "out");
        Imports.of(in, out, release);
        return CourtMatters.open(out.resolve(release), Imports.LAW).getFirst();
    }

    private static void tell(Case about, Map<String, String> facts) {
        put(about.root(), "", facts);
    }

    private static void put(org.asylia.engine.fact.Item item, String before, Map<String, String> facts) {
        item.entries().forEach((fact, entry) -> facts.put(before + fact.key(), words(entry.content())));
        item.lists().forEach((list, items) -> {
            if (items.complete()) {
                facts.put(list.key(), "complete");
            }
            items.all().forEach(each -> put(each, each.path() + " ", facts));
        });
    }

    private static String words(org.asylia.engine.fact.Content content) {
        return switch (content) {
            case org.asylia.engine.fact.Content.YesNo(boolean yes) -> yes ? "yes" : "no";
            case org.asylia.engine.fact.Content.Day(var date) -> date.days().toString();
            case org.asylia.engine.fact.Content.Number(long value) -> "" + value;
            case org.asylia.engine.fact.Content.Code(var code) -> code;
            case org.asylia.engine.fact.Content.Words(var words) -> words;
            case org.asylia.engine.fact.Content.Unknown(var why) -> "unknown: " + why;
        };
    }
}
