package org.asylia.court;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.law.tables.Circuits;
import org.asylia.law.tables.Sheet;

/// The courts by the code that the tables write, each with its state as far as its name says it: `base-cities.tsv`.
///
/// The circuit is that of the state. A court at which judges hear cases of other courts by video has none here, and
/// neither has one whose name says no state.
final class BaseCities {

    private static final List<String> COLUMNS = List.of("code", "kind", "place", "state", "note", "source", "checked");

    private static final Map<String, Place> ALL = read();

    private BaseCities() {}

    /// @param test whether it is a test court
    /// @param circuit `1` to `11` or `dc`; empty when it is not known
    private record Place(boolean test, String circuit) {}

    static boolean isTest(String code) {
        return Optional.ofNullable(ALL.get(code)).map(Place::test).orElse(false);
    }

    /// Every code that is listed.
    static Set<String> codes() {
        return new TreeSet<>(ALL.keySet());
    }

    /// Empty when it is not known.
    static String circuit(String code) {
        return Optional.ofNullable(ALL.get(code)).map(Place::circuit).orElse("");
    }

    private static Map<String, Place> read() {
        var all = new HashMap<String, Place>();
        for (var row : Sheet.of(BaseCities.class, "base-cities.tsv", COLUMNS).rows()) {
            var state = row.get("state");
            var circuit = state.isEmpty()
                    ? ""
                    : Circuits.OF_STATE.get(row.oneOf("state", List.copyOf(Circuits.OF_STATE.keySet())));
            row.need("source");
            row.day("checked");
            boolean test = row.oneOf("kind", List.of("court", "office", "test")).equals("test");
            if (all.put(
                            row.need("code"),
                            new Place(test, Optional.ofNullable(circuit).orElse("")))
                    != null) {
                throw row.wrong("the code " + row.need("code") + " is there twice.");
            }
        }
        return Map.copyOf(all);
    }
}
