package org.asylia.court;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of the rows of one table. Nothing gets lost: rows read are rows taken, rejected and dropped.
public final class Account {

    private final String table;
    private final Map<Reason, Long> left = new EnumMap<>(Reason.class);
    private final Map<String, Long> droppedOf = new TreeMap<>();
    private long read;
    private long taken;
    private long withNul;
    private String sha256 = "";
    private long bytes;
    private long counted = -1;
    private List<String> missing = List.of();
    private List<String> others = List.of();

    Account(String table) {
        this.table = table;
    }

    void readOne() {
        read++;
    }

    void takeOne() {
        taken++;
    }

    void leave(Reason reason) {
        left.merge(reason, 1L, Long::sum);
    }

    void dropOf(String court) {
        droppedOf.merge(court, 1L, Long::sum);
    }

    void nulOne() {
        withNul++;
    }

    void head(Head head) {
        missing = head.missing();
        others = head.others();
    }

    void file(String hash, long size) {
        sha256 = hash;
        bytes = size;
    }

    void counted(long rows) {
        counted = rows;
    }

    /// @throws IllegalStateException when a row got lost, which is a fault of the program
    void check() {
        long out = left.values().stream().mapToLong(Long::longValue).sum();
        if (read != taken + out) {
            throw new IllegalStateException(table + ": of " + read + " rows read, " + taken + " were taken and " + out
                    + " rejected or dropped. That does not add up: the import is not kept.");
        }
    }

    /// The name of the file, without its ending.
    public String table() {
        return table;
    }

    /// Rows, without the head.
    public long read() {
        return read;
    }

    public long taken() {
        return taken;
    }

    /// How many rows were rejected or dropped, by reason.
    public Map<Reason, Long> left() {
        return Map.copyOf(left);
    }

    public long rejected() {
        return sum(false);
    }

    public long dropped() {
        return sum(true);
    }

    private long sum(boolean drops) {
        return left.entrySet().stream()
                .filter(entry -> entry.getKey().drops() == drops)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// How many rows were dropped, by the code of the test court.
    public Map<String, Long> droppedOf() {
        return new TreeMap<>(droppedOf);
    }

    /// Rows from which bytes of zero were taken out.
    public long withNul() {
        return withNul;
    }

    /// Of the file as it was read; empty when there was no such file.
    public String sha256() {
        return sha256;
    }

    public long bytes() {
        return bytes;
    }

    /// How many rows the release itself says that the file has; -1 when it does not say.
    public long counted() {
        return counted;
    }

    /// Columns that are looked at but were not in the file.
    public List<String> missing() {
        return missing;
    }

    /// Columns of the file that are not looked at.
    public List<String> others() {
        return others;
    }
}
