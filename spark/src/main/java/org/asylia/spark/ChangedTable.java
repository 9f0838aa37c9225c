package org.asylia.spark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.asylia.caseload.Moved;
import org.asylia.command.rescreen.Report;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Door;
import org.jspecify.annotations.Nullable;

/// Who moved from what to what, as a table: a row for each matter and each rule about it that moved. De-identified, a
/// row for each move, without a name, and with counts from 1 to 10 kept back.
final class ChangedTable {

    private static final StructType MOVE = new StructType()
            .add("rule", DataTypes.StringType)
            .add("door", DataTypes.BooleanType)
            .add("before", DataTypes.StringType)
            .add("leaningBefore", DataTypes.StringType)
            .add("after", DataTypes.StringType)
            .add("leaningAfter", DataTypes.StringType);

    private static final StructType NAMED = with("matter", DataTypes.StringType);
    private static final StructType COUNTED = with("count", DataTypes.LongType);

    private ChangedTable() {}

    private static StructType with(String column, org.apache.spark.sql.types.DataType type) {
        var all = new StructType().add(column, type);
        for (var field : MOVE.fields()) {
            all = all.add(field);
        }
        return all;
    }

    static Dataset<Row> of(SparkSession session, Dataset<Row> blocks, Question question, BitSet present) {
        JavaRDD<Row> moves = blocks.javaRDD().flatMap(block -> in(block, question, present));
        return session.createDataFrame(moves, NAMED);
    }

    private static Iterator<Row> in(Row block, Question question, BitSet present) {
        var movers = Here.movers(question, BlockTable.frame(block), present);
        var moves = new ArrayList<>(movers.in(BlockTable.chunk(block)));
        BlockTable.alone(block).forEach((row, about) -> moves.addAll(movers.alone(about, row)));
        return moves.stream()
                .map(move -> row(
                        BlockTable.called(block, move.row()).name(),
                        move.rule(),
                        question.goals().contains(move.rule()),
                        move.before(),
                        move.after()))
                .iterator();
    }

    static Dataset<Row> deidentified(SparkSession session, Report report) {
        var doors = new HashSet<>(report.doors().stream().map(Door::id).toList());
        var rows = new ArrayList<Row>();
        for (var moved : report.outcome().moved()) {
            rows.add(row(
                    shown(report, moved), moved.rule(), doors.contains(moved.rule()), moved.before(), moved.after()));
        }
        return session.createDataFrame(List.copyOf(rows), COUNTED).coalesce(1);
    }

    /// What unknown becomes: no count at all, never zero.
    private static @Nullable Long shown(Report report, Moved moved) {
        return report.shown().hides(moved) ? null : moved.count();
    }

    private static Row row(@Nullable Object first, String rule, boolean door, Answer before, Answer after) {
        return RowFactory.create(first, rule, door, before.word(), before.leaning(), after.word(), after.leaning());
    }
}
