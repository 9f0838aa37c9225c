package org.asylia.spark;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/// A matter with a door that differs.
///
/// @param place its place among made-up matters; 0 for a case file
/// @param name what it is called
record Found(long place, String name) implements Serializable, Comparable<Found> {

    @Override
    public int compareTo(Found other) {
        return Comparator.comparingLong(Found::place).thenComparing(Found::name).compare(this, other);
    }

    /// The first of them, by place and by name.
    static List<Found> first(int most, Dataset<Row> blocks, Question question, BitSet present) {
        return blocks.javaRDD().flatMap(block -> in(block, question, present)).takeOrdered(most);
    }

    private static Iterator<Found> in(Row block, Question question, BitSet present) {
        var who = Here.who(question, BlockTable.frame(block), present);
        var changed = who.in(BlockTable.chunk(block));
        BlockTable.alone(block).forEach((row, about) -> changed.set(row, who.differs(about)));
        boolean named = !block.getList(block.fieldIndex("matters")).isEmpty();
        long first = block.<Long>getAs("first");
        return changed.stream()
                .mapToObj(row -> new Found(named ? 0 : first + row, BlockTable.name(block, row)))
                .iterator();
    }
}
