package org.asylia.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Looks into tables, and changes them, in a session of its own.
final class Peek {

    private Peek() {}

    static <T> T in(Function<SparkSession, T> look) {
        var session = Session.open("local[2]");
        try {
            return look.apply(session);
        } finally {
            session.stop();
        }
    }

    /// Every row as text.
    static List<String> at(String table) {
        return in(session -> {
            var rows = new ArrayList<String>();
            session.read().parquet(table).collectAsList().forEach(row -> rows.add(row.toString()));
            return rows;
        });
    }

    /// How often each combination of values occurs.
    static Map<String, Long> counted(String table, String... columns) {
        return in(session -> {
            var counts = new TreeMap<String, Long>();
            for (var row : session.read().parquet(table).collectAsList()) {
                counts.merge(
                        Arrays.stream(columns)
                                .map(column -> String.valueOf(row.<Object>getAs(column)))
                                .collect(Collectors.joining(" ")),
                        1L,
                        Long::sum);
            }
            return counts;
        });
    }

    /// Writes a table anew, changed.
    static void change(String from, String to, Function<Dataset<Row>, Dataset<Row>> change) {
        in(session -> {
            change.apply(session.read().parquet(from)).write().parquet(to);
            return true;
        });
    }
}
