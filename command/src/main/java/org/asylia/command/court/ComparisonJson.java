package org.asylia.command.court;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.court.Comparison;

/// What disappeared between two releases, for other programs.
public final class ComparisonJson {

    private ComparisonJson() {}

    public static Map<String, Object> of(Comparison comparison) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schema", "asylia-court-compare/1");
        json.put("older", comparison.older());
        json.put("newer", comparison.newer());
        json.put(
                "tables",
                comparison.tables().stream().map(ComparisonJson::table).toList());
        return json;
    }

    private static Map<String, Object> table(Comparison.Change table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("table", table.table());
        json.put("before", table.before());
        json.put("after", table.after());
        json.put("gone", table.gone());
        json.put("new", table.come());
        json.put("goneByCourt", new LinkedHashMap<>(table.goneByCourt()));
        json.put("goneByYear", new LinkedHashMap<>(table.goneByYear()));
        json.put("changed", new LinkedHashMap<>(table.changed()));
        return json;
    }
}
