package org.asylia.command.court;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.court.Account;
import org.asylia.court.Manifest;
import org.asylia.court.Told;

/// What an import read, took and left, for other programs; docs/court-import.md describes it.
public final class ManifestJson {

    private ManifestJson() {}

    public static Map<String, Object> of(Manifest manifest) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schema", "asylia-court/1");
        json.put("release", manifest.release());
        json.put("asOf", manifest.asOf().toString());
        json.put("imported", manifest.imported().toString());
        json.put("ruleSet", manifest.lawHash());
        json.put("files", manifest.tables().stream().map(ManifestJson::table).toList());
        json.put("missing", manifest.missing());
        var matters = new LinkedHashMap<String, Object>();
        manifest.matters().forEach((circuit, count) -> matters.put(circuit.isEmpty() ? "unknown" : circuit, count));
        json.put("cases", matters);
        json.put("factsOfTheLaw", manifest.lawFacts());
        json.put("factsThatCanBeTold", Manifest.tellable());
        json.put("told", told(manifest));
        return json;
    }

    private static Map<String, Object> table(Account table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", table.table());
        json.put("bytes", table.bytes());
        json.put("sha256", table.sha256());
        json.put("read", table.read());
        json.put("taken", table.taken());
        json.put("rejected", reasons(table, false));
        json.put("dropped", reasons(table, true));
        json.put("droppedOf", new LinkedHashMap<>(table.droppedOf()));
        json.put("withNul", table.withNul());
        if (table.counted() >= 0) {
            json.put("counted", table.counted());
        }
        json.put("columnsMissing", table.missing());
        json.put("columnsNotLookedAt", table.others());
        return json;
    }

    private static Map<String, Object> reasons(Account table, boolean dropped) {
        var reasons = new TreeMap<String, Object>();
        table.left().forEach((reason, count) -> {
            if (reason.drops() == dropped) {
                reasons.put(reason.key(), count);
            }
        });
        return reasons;
    }

    private static List<Map<String, Object>> told(Manifest manifest) {
        return List.of(Told.values()).stream()
                .map(told -> {
                    var json = new LinkedHashMap<String, Object>();
                    json.put("fact", told.fact());
                    json.put("from", told.from());
                    json.put("onlyTheLatestDay", told.atTheLatest());
                    json.put("cases", manifest.told().getOrDefault(told, 0L));
                    return (Map<String, Object>) json;
                })
                .toList();
    }
}
