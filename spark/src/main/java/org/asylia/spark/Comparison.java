package org.asylia.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.asylia.caseload.Part;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.fact.Case;

/// Counts who changed, over all blocks of a caseload: each task over its own, then added up. A task that is lost is
/// done again by Spark; its counts come once, because only whole results are added.
final class Comparison {

    private Comparison() {}

    /// The counts of some blocks, by the frame their cases are read in.
    private record Counts(TreeMap<FrameKey, Part> byFrame) implements Serializable {
        Counts and(Counts other) {
            var sum = new TreeMap<>(byFrame);
            other.byFrame.forEach((frame, part) -> sum.merge(frame, part, Part::and));
            return new Counts(sum);
        }
    }

    static TreeMap<FrameKey, Part> over(Dataset<Row> blocks, Question question, BitSet present) {
        return blocks.javaRDD()
                .mapPartitions(rows -> over(rows, question, present))
                .reduce(Counts::and)
                .byFrame();
    }

    private static Iterator<Counts> over(Iterator<Row> rows, Question question, BitSet present) {
        var sum = new Counts(new TreeMap<>());
        var ahead = new Ahead(rows);
        while (ahead.next.isPresent()) {
            var frame = BlockTable.frame(ahead.next.get());
            var counting = Here.counting(question, frame, present);
            var part = counting.over(() -> ahead.chunks(frame));
            for (var odd : ahead.odd) {
                part = part.and(counting.alone(odd));
            }
            sum = sum.and(new Counts(new TreeMap<>(Map.of(frame, part))));
        }
        return List.of(sum).iterator();
    }

    /// Rows, with one of them in sight: so that the blocks of one frame are counted in one go, and only one is in
    /// memory at a time.
    private static final class Ahead {
        private final Iterator<Row> rows;
        private final List<Case> odd = new ArrayList<>();
        private Optional<Row> next;

        Ahead(Iterator<Row> rows) {
            this.rows = rows;
            this.next = step();
        }

        private Optional<Row> step() {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        }

        /// The chunks of the rows from here on that have this frame. Their odd cases are gathered meanwhile.
        Iterator<Chunk> chunks(FrameKey frame) {
            odd.clear();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return next.filter(row -> BlockTable.frame(row).equals(frame))
                            .isPresent();
                }

                @Override
                public Chunk next() {
                    var row = next.orElseThrow(NoSuchElementException::new);
                    next = step();
                    odd.addAll(BlockTable.alone(row).values());
                    return BlockTable.chunk(row);
                }
            };
        }
    }
}
