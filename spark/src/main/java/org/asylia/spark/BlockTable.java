package org.asylia.spark;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.asylia.caseload.Block;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.export.Export;
import org.asylia.engine.fact.Case;

/// A table of packed cases: one row is one block, some thousand cases of the same frame. docs/caseload-format.md
/// describes each column. Nothing in it names anybody but the column `matters`.
final class BlockTable {

    /// The version of the form.
    static final int FORMAT = 1;

    static final StructType ALONE =
            new StructType().add("row", DataTypes.IntegerType, false).add("case", DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType()
            .add("format", DataTypes.IntegerType)
            .add("ruleSet", DataTypes.StringType)
            .add("layout", DataTypes.StringType)
            .add("identity", DataTypes.StringType)
            .add("circuit", DataTypes.StringType)
            .add("review", DataTypes.BooleanType)
            .add("readings", DataTypes.StringType)
            .add("first", DataTypes.LongType)
            .add("cases", DataTypes.IntegerType)
            .add("planes", DataTypes.BinaryType)
            .add("checksum", DataTypes.IntegerType)
            .add("bytes", DataTypes.BinaryType)
            .add("matters", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("alone", DataTypes.createArrayType(ALONE, false));

    private BlockTable() {}

    /// Who is in a block, beside what its chunk says.
    ///
    /// @param identity what made-up matters they are; empty for case files
    /// @param first the place of the first case among all of that identity
    /// @param matters what each is called; empty where they are numbered by their places
    /// @param alone the case files of the odd cases, by row
    record Who(String identity, FrameKey frame, long first, List<String> matters, List<Row> alone) {}

    static Row row(Chunk chunk, Who who) {
        var block = Block.of(chunk);
        var present = new BitSet();
        chunk.addTo(present);
        return RowFactory.create(
                FORMAT,
                Export.hash(Here.LAW),
                Here.LAYOUT.hash(),
                who.identity(),
                who.frame().circuit(),
                who.frame().review(),
                who.frame().readings(),
                who.first(),
                chunk.cases(),
                present.toByteArray(),
                block.checksum(),
                block.bytes(),
                who.matters().toArray(),
                who.alone().toArray());
    }

    /// The chunk of a row.
    ///
    /// @throws Unfit when it is damaged, or the case files beside it are not those of its odd cases, which would be
    ///     counted as if nothing moved in them, or twice; the message names nobody
    static Chunk chunk(Row row) {
        var block = new Block(row.<Integer>getAs("checksum"), row.<byte[]>getAs("bytes"));
        var chunk = block.chunk(Here.LAYOUT);
        if (chunk.isEmpty() || chunk.get().cases() != row.<Integer>getAs("cases")) {
            throw new Unfit("A block of packed cases is damaged: it does not have its checksum.");
        }
        var odd = chunk.get().odd();
        texts(row).keySet().forEach(odd::flip);
        if (!odd.isEmpty()) {
            throw new Unfit(
                    "A block of packed cases is damaged: the case files of %,d of its matters, which are read one"
                                    .formatted(odd.cardinality())
                            + " by one, are missing or should not be there. Pack the case files again.");
        }
        return chunk.get();
    }

    static FrameKey frame(Row row) {
        return new FrameKey(row.getAs("circuit"), row.<Boolean>getAs("review"), row.getAs("readings"));
    }

    /// The odd cases of a block, by their rows.
    static Map<Integer, Case> alone(Row block) {
        var cases = new TreeMap<Integer, Case>();
        texts(block)
                .forEach((row, text) -> cases.put(row, RowTable.read("", text).about()));
        return cases;
    }

    /// The case files of the odd cases of a block, by their rows.
    static Map<Integer, String> texts(Row block) {
        var texts = new TreeMap<Integer, String>();
        for (var odd : block.<Row>getList(block.fieldIndex("alone"))) {
            texts.put(odd.getInt(0), odd.getString(1));
        }
        return texts;
    }

    /// What the matter in a row of the chunk is called.
    static Found.Called called(Row row, int place) {
        var matters = row.<String>getList(row.fieldIndex("matters"));
        if (!matters.isEmpty()) {
            return new Found.Called(0, matters.get(place));
        }
        long at = row.<Long>getAs("first") + place;
        return new Found.Called(at, "no. " + (at + 1));
    }
}
