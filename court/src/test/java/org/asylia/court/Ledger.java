package org.asylia.court;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a maker of releases wrote: every row that must not be taken, and how many must be.
final class Ledger {

    private final List<String> planted = new ArrayList<>();
    private final Map<String, Long> sound = new HashMap<>();
    private final Map<String, Long> withNul = new HashMap<>();
    private final Map<String, Long> rows = new TreeMap<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    void plant(Table table, long line, Reason reason) {
        planted.add(
                table.name() + "\t" + line + "\t" + (reason.drops() ? "dropped" : "rejected") + "\t" + reason.key());
    }

    void sound(Table table) {
        sound.merge(table.name(), 1L, Long::sum);
    }

    void nul(Table table) {
        withNul.merge(table.name(), 1L, Long::sum);
    }

    void row(Table table) {
        rows.merge(table.name(), 1L, Long::sum);
    }

    void gone(Table table, long number, long own) {
        gone.add(table.name() + " " + number + " " + own);
    }

    void changed(Table table, long number, long own, String column) {
        changed.add(table.name() + " " + number + " " + own + " " + column);
    }

    /// One line for each, as `rejected.tsv` begins it; in order.
    List<String> planted() {
        return planted.stream().sorted().toList();
    }

    long sound(String table) {
        return sound.getOrDefault(table, 0L);
    }

    long withNul(String table) {
        return withNul.getOrDefault(table, 0L);
    }

    Map<String, Long> rows() {
        return rows;
    }

    List<String> gone() {
        return gone.stream().sorted().toList();
    }

    List<String> changed() {
        return changed.stream().sorted().toList();
    }
}
