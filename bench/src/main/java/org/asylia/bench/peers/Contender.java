package org.asylia.bench.peers;

import java.util.concurrent.Callable;

/// One reader of the law on one set of rules and so many cases.
///
/// @param name as the table says it
/// @param set which set of rules
/// @param cases how many cases a run reads
/// @param expected what it has to count
/// @param run reads all cases once
record Contender(Name name, String set, int cases, Tally expected, Callable<Tally> run) {

    /// Who they are, in the order of the table.
    enum Name {
        COLUMNS("ours: columns, 1 thread", true),
        COLUMNS_2("ours: columns, 2 threads", true),
        SINGLY("ours: single case", true),
        REASONS("ours: single case, with reasons", true),
        DUCKDB("DuckDB, SQL with NULL, 1 thread", false),
        DUCKDB_2("DuckDB, SQL with NULL, 2 threads", false),
        DROOLS("Drools, a stateless session a case", false),
        DMN("KIE DMN, FEEL", false);

        private final String words;
        private final boolean ours;

        Name(String words, boolean ours) {
            this.words = words;
            this.ours = ours;
        }

        String words() {
            return words;
        }

        boolean isOurs() {
            return ours;
        }
    }
}
