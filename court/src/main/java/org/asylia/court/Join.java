package org.asylia.court;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Walks the sorted tables side by side, case by case. What belongs to no case, comes twice, or is of a test court is
/// found here.
final class Join {

    /// More rows of one table than any one case has; beyond it a number is not that of a case.
    static final int MOST = 10_000;

    private static final Table.Column COURT = Tables.PROCEEDINGS.column("BASE_CITY_CODE");
    private static final Table.Column SITE = Tables.CASES.column("UPDATE_SITE");

    private final Map<Table, Rows> sorted;
    private final Map<Table, Account> accounts;
    private final Late late;
    private final Taker taker;
    private final Map<Table, Boolean> waiting = new HashMap<>();

    /// Is handed each case that is taken.
    interface Taker {
        void take(Bundle bundle, Map<Table, List<byte[]>> rows, String circuit) throws IOException;
    }

    /// @param sorted the tables that the release has
    Join(Map<Table, Rows> sorted, Map<Table, Account> accounts, Late late, Taker taker) {
        this.sorted = sorted;
        this.accounts = accounts;
        this.late = late;
        this.taker = taker;
    }

    void run(Pace pace) throws IOException {
        var cases = of(Tables.CASES);
        for (var entry : sorted.entrySet()) {
            waiting.put(entry.getKey(), entry.getValue().next());
        }
        long done = 0;
        while (waits(Tables.CASES)) {
            var row = cases.row().clone();
            advance(Tables.CASES);
            while (waits(Tables.CASES) && cases.key() == Bytes.getLong(row, Table.CASE)) {
                leave(Tables.CASES, cases.row(), Reason.KEY_TWICE);
                advance(Tables.CASES);
            }
            together(row);
            if (++done % (1 << 14) == 0) {
                pace.at(done, done);
            }
        }
        for (var table : Tables.ALL) {
            while (waits(table)) {
                leave(table, of(table).row(), Reason.NO_SUCH_CASE);
                advance(table);
            }
        }
        pace.end(done);
    }

    private Rows of(Table table) {
        return java.util.Objects.requireNonNull(sorted.get(table));
    }

    private boolean waits(Table table) {
        return waiting.getOrDefault(table, false);
    }

    private void advance(Table table) throws IOException {
        waiting.put(table, of(table).next());
    }

    private void leave(Table table, byte[] row, Reason reason) throws IOException {
        late.add(table, row, reason, account(table));
    }

    private Account account(Table table) {
        return java.util.Objects.requireNonNull(accounts.get(table));
    }

    /// One case with all that belongs to it.
    private void together(byte[] row) throws IOException {
        var rows = new HashMap<Table, List<byte[]>>();
        rows.put(Tables.CASES, List.of(row));
        for (var table : Tables.ALL) {
            if (table != Tables.CASES) {
                rows.put(table, gather(table, Bytes.getLong(row, Table.CASE)));
            }
        }
        var test = testCourt(row, rows(rows, Tables.PROCEEDINGS));
        if (!test.isEmpty()) {
            for (var entry : rows.entrySet()) {
                for (var each : entry.getValue()) {
                    drop(entry.getKey(), each, test);
                }
            }
            return;
        }
        rows.put(Tables.PROCEEDINGS, real(rows(rows, Tables.PROCEEDINGS)));
        rows.forEach((table, taken) -> taken.forEach(_ -> account(table).takeOne()));
        var bundle = new Bundle(
                row,
                rows(rows, Tables.PROCEEDINGS),
                rows(rows, Tables.APPLICATIONS),
                rows(rows, Tables.APPEALS),
                rows(rows, Tables.HEARINGS),
                rows(rows, Tables.CUSTODY));
        taker.take(bundle, rows, circuit(bundle));
    }

    private static List<byte[]> rows(Map<Table, List<byte[]>> rows, Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /// The rows of a table for a case, in the order of their own numbers.
    private List<byte[]> gather(Table table, long number) throws IOException {
        while (waits(table) && of(table).key() < number) {
            leave(table, of(table).row(), Reason.NO_SUCH_CASE);
            advance(table);
        }
        var found = new ArrayList<byte[]>();
        var seen = new HashSet<Long>();
        while (waits(table) && of(table).key() == number) {
            var row = of(table).row();
            if (found.size() >= MOST) {
                leave(table, row, Reason.CROWDED);
            } else if (!seen.add(Bytes.getLong(row, Table.OWN))) {
                leave(table, row, Reason.KEY_TWICE);
            } else {
                found.add(row.clone());
            }
            advance(table);
        }
        found.sort(java.util.Comparator.comparingLong(each -> Bytes.getLong(each, Table.OWN)));
        return found;
    }

    /// The test court of a case that was nowhere else; empty for a real case.
    private static String testCourt(byte[] row, List<byte[]> proceedings) {
        if (proceedings.isEmpty()) {
            var site = Bundle.words(SITE, row);
            return BaseCities.isTest(site) ? site : "";
        }
        var codes = proceedings.stream().map(each -> Bundle.words(COURT, each)).toList();
        return codes.stream().allMatch(BaseCities::isTest) ? codes.getFirst() : "";
    }

    private List<byte[]> real(List<byte[]> proceedings) throws IOException {
        var real = new ArrayList<byte[]>();
        for (var each : proceedings) {
            var code = Bundle.words(COURT, each);
            if (BaseCities.isTest(code)) {
                drop(Tables.PROCEEDINGS, each, code);
            } else {
                real.add(each);
            }
        }
        return real;
    }

    private void drop(Table table, byte[] row, String court) throws IOException {
        leave(table, row, Reason.TEST_COURT);
        account(table).dropOf(court);
    }

    /// The circuit of the last proceeding's court; empty when it is not known.
    private static String circuit(Bundle bundle) {
        return bundle.proceedings().isEmpty()
                ? BaseCities.circuit(Bundle.words(SITE, bundle.row()))
                : BaseCities.circuit(Bundle.words(COURT, bundle.proceedings().getLast()));
    }
}
