package org.asylia.spark;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.Away;
import org.asylia.command.rescreen.CaseText;
import org.asylia.command.rescreen.PackedFile;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Packer;

/// Gathers the cases of a caseload: packs what is not packed, on the machines, and keeps it there for as long as it is
/// asked about.
final class Gathering {

    private final SparkSession session;
    private final JavaSparkContext context;
    private final Tables tables;

    Gathering(SparkSession session) {
        this.session = session;
        this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.tables = new Tables(session);
    }

    Cases of(Away.Source source) {
        return switch (source) {
            case Away.Source.Made(var size, var seed) -> new Cases(made(size, seed), Optional.empty());
            case Away.Source.Given(var names, var files) -> given(names, files);
        };
    }

    private Dataset<Row> made(int size, long seed) {
        var firsts = IntStream.iterate(0, first -> first < size, first -> first + Caseload.CHUNK)
                .boxed()
                .toList();
        return kept(context.parallelize(firsts, slices(firsts.size())).map(first -> made(first, size, seed)));
    }

    private static Row made(int first, int size, long seed) {
        var matters = new Generated(Here.LAW, seed, size);
        var cases = IntStream.range(first, Math.min(size, first + Caseload.CHUNK))
                .mapToObj(matters::about)
                .toList();
        return BlockTable.row(new Packer(Here.LAYOUT).pack(cases), unnamed(matters.identity(), first));
    }

    private static BlockTable.Who unnamed(String identity, long first) {
        return new BlockTable.Who(identity, FrameKey.PLAIN, first, List.of(), List.of());
    }

    /// A few for each processor, so that one that is slow, or lost, does not hold up the others.
    private int slices(int most) {
        return Math.max(1, Math.min(most, 4 * context.defaultParallelism()));
    }

    private Dataset<Row> kept(JavaRDD<Row> blocks) {
        return session.createDataFrame(blocks.persist(StorageLevel.MEMORY_AND_DISK_SER()), BlockTable.SCHEMA);
    }

    private Cases given(List<String> names, List<CaseText> files) {
        var blocks = new ArrayList<Dataset<Row>>();
        var rows = new ArrayList<Dataset<Row>>();
        for (var name : names) {
            if (name.endsWith(".caseload")) {
                blocks.add(packed(name, names.size() + files.size() > 1 ? name + " " : ""));
                continue;
            }
            var table = tables.read(name);
            if (Tables.has(table, BlockTable.SCHEMA)) {
                blocks.add(table.selectExpr(BlockTable.SCHEMA.fieldNames()));
            } else if (Tables.has(table, RowTable.SCHEMA)) {
                rows.add(table.selectExpr("cast(matter as string) matter", "cast(`case` as string) `case`"));
            } else {
                throw new WrongInput(
                        "'" + name + "' is neither a table of case files, with the columns matter and case,"
                                + " nor one of packed cases. docs/spark.md says what each holds.");
            }
        }
        if (!files.isEmpty()) {
            rows.add(rows(files));
        }
        var all = rows.stream().reduce(Dataset::union);
        all.ifPresent(table -> blocks.add(packed(table)));
        return new Cases(blocks.stream().reduce(Dataset::union).orElseThrow(), all);
    }

    private Dataset<Row> rows(List<CaseText> files) {
        var rows = files.stream()
                .map(file -> RowFactory.create(file.name(), text(file)))
                .toList();
        return session.createDataFrame(context.parallelize(rows, slices(rows.size())), RowTable.SCHEMA);
    }

    private static String text(CaseText file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(file.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongInput(
                    "'" + file.name() + "' is not text in UTF-8. Save it again and choose the encoding UTF-8.");
        }
    }

    /// @throws WrongInput with what is wrong with the case files, if any is
    private Dataset<Row> packed(Dataset<Row> rows) {
        var packed = rows.javaRDD().mapPartitions(RowTable::pack).persist(StorageLevel.MEMORY_AND_DISK_SER());
        var faults = packed.filter(RowTable.Packed::isFault)
                .map(RowTable.Packed::fault)
                .take(5);
        if (!faults.isEmpty()) {
            throw new WrongInput(faults.stream().collect(Collectors.joining("\n\n")));
        }
        return session.createDataFrame(packed.map(RowTable.Packed::block), BlockTable.SCHEMA);
    }

    /// A packed caseload, as `--packed` keeps one.
    ///
    /// @param before what stands before the numbers of its matters; empty where they are the only ones
    private Dataset<Row> packed(String name, String before) {
        var kept = PackedFile.open(name, Here.LAW);
        var chunks = kept.caseload().chunks();
        if (kept.caseload().odd() > 0) {
            throw new WrongInput("'%s': %,d of its matters must be read one by one, and their case files are not in it."
                            .formatted(name, kept.caseload().odd())
                    + " Give the case files.");
        }
        var rows = new ArrayList<Row>();
        long first = 0;
        for (Chunk chunk : chunks) {
            var names = before.isEmpty() ? List.<String>of() : numbered(before, first, chunk.cases());
            rows.add(BlockTable.row(
                    chunk, new BlockTable.Who(kept.identity(), FrameKey.PLAIN, first, names, List.of())));
            first += chunk.cases();
        }
        return session.createDataFrame(context.parallelize(rows, slices(rows.size())), BlockTable.SCHEMA);
    }

    private static List<String> numbered(String before, long first, int many) {
        return LongStream.rangeClosed(first + 1, first + many)
                .mapToObj(number -> before + "no. " + number)
                .toList();
    }
}
