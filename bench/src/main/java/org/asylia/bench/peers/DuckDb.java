package org.asylia.bench.peers;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// DuckDB in memory: one table of rows, one query for all rules.
final class DuckDb implements AutoCloseable {

    private static final int SLICE = 8_192;

    private final DuckDBConnection connection;

    DuckDb() throws SQLException {
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    }

    /// Fills a table with the rows of cases. Rows are made on all processors, and handed over in order.
    void load(String table, List<Column> columns, int cases, IntFunction<long[]> row) throws SQLException {
        try (var statement = connection.createStatement()) {
            var fields = new ArrayList<String>(List.of("place INTEGER"));
            for (int i = 0; i < columns.size(); i++) {
                fields.add("c" + i + (columns.get(i).isYesNo() ? " BOOLEAN" : " INTEGER"));
            }
            statement.execute("CREATE TABLE " + table + " (" + String.join(", ", fields) + ")");
        }
        try (var appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (int from = 0; from < cases; from += SLICE) {
                var rows = IntStream.range(from, Math.min(cases, from + SLICE))
                        .parallel()
                        .mapToObj(row)
                        .toList();
                for (int i = 0; i < rows.size(); i++) {
                    appender.beginRow();
                    appender.append(from + i);
                    append(appender, columns, rows.get(i));
                    appender.endRow();
                }
            }
        }
    }

    private static void append(DuckDBAppender appender, List<Column> columns, long[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            if (row[i] == Column.UNTOLD) {
                appender.appendNull();
            } else if (columns.get(i).isYesNo()) {
                appender.append(row[i] == 1);
            } else {
                appender.append(Math.toIntExact(row[i]));
            }
        }
    }

    /// A table of the first cases of another.
    void first(String table, String of, int cases) throws SQLException {
        execute("CREATE TABLE %s AS SELECT * FROM %s WHERE place < %d".formatted(table, of, cases));
    }

    void threads(int threads) throws SQLException {
        execute("SET threads TO " + threads);
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// How many bytes its tables take in memory.
    long bytes() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT sum(memory_usage_bytes) FROM duckdb_memory()")) {
            found.next();
            return found.getLong(1);
        }
    }

    /// Plans a query, to be run many times.
    PreparedStatement planned(String query) throws SQLException {
        return connection.prepareStatement(query);
    }

    /// Counts every rule of the sheet over a table.
    static Tally count(Sheet sheet, PreparedStatement planned, List<Integer> asked, int cases) throws SQLException {
        var yes = new long[sheet.lines().size()];
        var no = new long[yes.length];
        read(planned, asked, yes, no);
        return sheet.tally(cases, yes, no);
    }

    private static void read(PreparedStatement planned, List<Integer> asked, long[] yes, long[] no)
            throws SQLException {
        try (var found = planned.executeQuery()) {
            found.next();
            for (int i = 0; i < asked.size(); i++) {
                yes[asked.get(i)] = found.getLong(2 * i + 1);
                no[asked.get(i)] = found.getLong(2 * i + 2);
            }
        }
    }

    /// The same step by step.
    Tally count(Sheet sheet, List<Sql.Staged> staged, int cases) throws SQLException {
        var yes = new long[sheet.lines().size()];
        var no = new long[yes.length];
        for (var stage : staged) {
            execute(stage.make());
            if (!stage.asked().isEmpty()) {
                try (var planned = planned(stage.count())) {
                    read(planned, stage.asked(), yes, no);
                }
            }
        }
        return sheet.tally(cases, yes, no);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
