package org.asylia.spark;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.asylia.caseload.Block;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.fact.Case;

/// A matter with a door that differs, as it travels to whoever tells it.
///
/// @param called what it is called
/// @param frame the frame it asks for
/// @param says what it says
record Found(Called called, FrameKey frame, Says says) implements Serializable, Comparable<Found> {

    private static final Comparator<Found> IN_ORDER =
            Comparator.comparing(Found::called).thenComparing(Found::frame);

    /// What a matter is called, and its place among matters without names; 0 for one that has a name.
    record Called(long place, String name) implements Serializable, Comparable<Called> {
        @Override
        public int compareTo(Called other) {
            return Comparator.comparingLong(Called::place)
                    .thenComparing(Called::name)
                    .compare(this, other);
        }
    }

    /// What a matter says: its case in a block of its own or, where no column can hold that, its case file.
    sealed interface Says extends Serializable {
        record Packed(Block block) implements Says {}

        record Text(String text) implements Says {}
    }

    @Override
    public int compareTo(Found other) {
        return IN_ORDER.compare(this, other);
    }

    Case about() {
        return switch (says) {
            case Says.Packed(var block) ->
                block.chunk(Here.LAYOUT)
                        .flatMap(chunk -> Here.UNPACKER.unpack(chunk, 0))
                        .orElseThrow();
            case Says.Text(var text) -> RowTable.read(called.name(), text).about();
        };
    }

    /// The first of them, by place and by name.
    static List<Found> first(int most, Dataset<Row> blocks, Question question, BitSet present) {
        return blocks.javaRDD()
                .mapPartitions(rows -> {
                    var first = new First(most);
                    rows.forEachRemaining(block -> first.add(block, question, present));
                    return first.found.iterator();
                })
                .takeOrdered(most);
    }

    /// The first of those that were found so far. What a matter says is fetched for these alone.
    private static final class First {
        private final int most;
        private final PriorityQueue<Found> found = new PriorityQueue<>(Comparator.reverseOrder());

        First(int most) {
            this.most = most;
        }

        void add(Row block, Question question, BitSet present) {
            var frame = BlockTable.frame(block);
            var chunk = BlockTable.chunk(block);
            var texts = BlockTable.texts(block);
            var who = Here.who(question, frame, present);
            var changed = who.in(chunk);
            texts.forEach((row, text) ->
                    changed.set(row, who.differs(RowTable.read("", text).about())));
            var inOrder = changed.stream()
                    .mapToObj(row -> Map.entry(BlockTable.called(block, row), row))
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            for (var next : inOrder) {
                if (found.size() == most
                        && next.getKey().compareTo(found.element().called()) >= 0) {
                    return;
                }
                found.add(new Found(next.getKey(), frame, says(chunk, next.getValue(), texts)));
                if (found.size() > most) {
                    found.remove();
                }
            }
        }

        private static Says says(Chunk chunk, int row, Map<Integer, String> texts) {
            var text = texts.get(row);
            if (text != null) {
                return new Says.Text(text);
            }
            var about = Here.UNPACKER.unpack(chunk, row).orElseThrow();
            return new Says.Packed(Block.of(new Packer(Here.LAYOUT).pack(List.of(about))));
        }
    }
}
