package org.asylia.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseFileException;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.fact.Case;

/// A table of case files: one row is one case file, as text, and what its matter is called. It names people as the case
/// files do.
final class RowTable {

    static final StructType SCHEMA =
            new StructType().add("matter", DataTypes.StringType).add("case", DataTypes.StringType);

    /// How many cases a task has in hand before it packs some of them. A case that was read takes many times its text.
    private static final int IN_HAND = 4_096;

    private RowTable() {}

    /// A block, or what is wrong with a row. A fault is handed back, not thrown: its words hold a person's facts, and
    /// must not reach the logs of the machines.
    ///
    /// @param fault empty where nothing is wrong
    record Packed(String fault, Row block) implements Serializable {
        boolean isFault() {
            return !fault.isEmpty();
        }
    }

    /// Packs the rows of a part of the table.
    static Iterator<Packed> pack(Iterator<Row> rows) {
        var packing = new Packing();
        rows.forEachRemaining(packing::add);
        return packing.finish();
    }

    static CaseFile read(String matter, String text) {
        return Here.READER.read(matter, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The frame that a case file asks for.
    static FrameKey frame(CaseFile file) {
        return FrameKey.of(file.frame().orOn(Here.LAW.knownTo()));
    }

    private static final class Packing {
        private final Map<FrameKey, List<Read>> inHand = new HashMap<>();
        private final List<Packed> packed = new ArrayList<>();
        private int count;

        /// A case that was read.
        private record Read(String matter, String text, Case about) {}

        void add(Row row) {
            if (row.isNullAt(0) || row.isNullAt(1)) {
                fault("A row has no matter or no case file.");
                return;
            }
            var matter = row.getString(0);
            var text = row.getString(1);
            try {
                var file = read(matter, text);
                inHand.computeIfAbsent(frame(file), _ -> new ArrayList<>()).add(new Read(matter, text, file.about()));
                count++;
            } catch (CaseFileException e) {
                fault(String.valueOf(e.getMessage()));
            }
            if (count >= IN_HAND) {
                var largest = inHand.entrySet().stream()
                        .max(Comparator.comparing(entry -> entry.getValue().size()))
                        .orElseThrow();
                inHand.remove(largest.getKey());
                pack(largest.getKey(), largest.getValue());
            }
        }

        private void fault(String words) {
            packed.add(new Packed(words, RowFactory.create()));
        }

        private void pack(FrameKey frame, List<Read> cases) {
            count -= cases.size();
            var chunk =
                    new Packer(Here.LAYOUT).pack(cases.stream().map(Read::about).toList());
            var alone = new ArrayList<Row>();
            chunk.odd().stream()
                    .forEach(row ->
                            alone.add(RowFactory.create(row, cases.get(row).text())));
            var names = cases.stream().map(Read::matter).toList();
            packed.add(new Packed("", BlockTable.row(chunk, new BlockTable.Who("", frame, 0, names, alone))));
        }

        Iterator<Packed> finish() {
            new TreeMap<>(inHand).forEach(this::pack);
            return packed.iterator();
        }
    }
}
