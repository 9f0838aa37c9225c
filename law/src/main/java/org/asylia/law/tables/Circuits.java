package org.asylia.law.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The circuit of each state and territory: `circuits.tsv`, after 28 U.S.C. 41.
public final class Circuits {

    private static final List<String> COLUMNS = List.of("state", "name", "circuit", "source", "checked");
    private static final List<String> CODES = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");

    /// Circuit by the two letters of the state or territory.
    public static final Map<String, String> OF_STATE = read();

    private Circuits() {}

    private static Map<String, String> read() {
        var circuits = new LinkedHashMap<String, String>();
        for (var row : Sheet.of(Circuits.class, "circuits.tsv", COLUMNS).rows()) {
            row.need("name");
            row.need("source");
            row.day("checked");
            if (circuits.put(row.need("state"), row.oneOf("circuit", CODES)) != null) {
                throw row.wrong("'" + row.get("state") + "' stands in an earlier line too.");
            }
        }
        return Collections.unmodifiableMap(circuits);
    }
}
