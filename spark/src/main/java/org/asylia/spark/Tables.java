package org.asylia.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.asylia.command.line.WrongInput;

/// Finds, reads and writes tables in Parquet, wherever Spark can reach them.
final class Tables {

    private final SparkSession session;

    Tables(SparkSession session) {
        this.session = session;
    }

    Dataset<Row> read(String name) {
        if (!exists(name)) {
            throw new WrongInput("There is no table '" + name
                    + "' here. Check the name; on a cluster every machine must" + " see it under that name.");
        }
        return session.read().parquet(name);
    }

    /// Whether a table has all columns of a form.
    static boolean has(Dataset<Row> table, StructType form) {
        return columns(table).containsAll(List.of(form.fieldNames()));
    }

    static Set<String> columns(Dataset<Row> table) {
        return new HashSet<>(Arrays.asList(table.columns()));
    }

    boolean exists(String name) {
        try {
            var path = new Path(name);
            return path.getFileSystem(session.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongInput("'" + name + "' cannot be reached: check the name, and who may read there.");
        }
    }

    /// @throws WrongInput when something is there already: nothing is written over
    void checkFree(String option, String name) {
        if (exists(name)) {
            throw new WrongInput(
                    option + " '" + name + "' is there already, and nothing is written over. Name another.");
        }
    }

    void write(Dataset<Row> table, String name) {
        table.write().parquet(name);
    }
}
