package org.asylia.spark;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.asylia.caseload.Generated;
import org.asylia.engine.export.Export;

/// What a table of blocks says before any of them is opened.
///
/// @param cases how many cases there are
/// @param present the planes that hold anything in any block
/// @param identities which made-up matters they are; with an empty one for case files
/// @param strangers how many blocks were packed in another form, for other rules or under another layout
record Head(long cases, BitSet present, TreeSet<String> identities, long strangers) implements Serializable {

    private static final String[] COLUMNS = {"format", "ruleSet", "layout", "identity", "cases", "planes"};

    /// @throws Unfit when a block was packed under another state of the law
    static Head of(Dataset<Row> blocks) {
        JavaRDD<Row> heads = blocks.selectExpr(COLUMNS).javaRDD();
        if (heads.getNumPartitions() == 0) {
            throw new Unfit("The tables hold no case.");
        }
        var head = heads.mapPartitions(Head::over).reduce(Head::and);
        if (head.strangers > 0) {
            throw new Unfit(
                    "%,d blocks of packed cases were packed under another state of the law, or by another version"
                                    .formatted(head.strangers)
                            + " of this program. Pack the case files again.");
        }
        if (head.cases == 0) {
            throw new Unfit("The tables hold no case.");
        }
        return head;
    }

    private static Iterator<Head> over(Iterator<Row> rows) {
        var ruleSet = Export.hash(Here.LAW);
        var layout = Here.LAYOUT.hash();
        long cases = 0;
        long strangers = 0;
        var present = new BitSet();
        var identities = new TreeSet<String>();
        while (rows.hasNext()) {
            var row = rows.next();
            boolean fits = row.<Integer>getAs("format") == BlockTable.FORMAT
                    && ruleSet.equals(row.<String>getAs("ruleSet"))
                    && layout.equals(row.<String>getAs("layout"));
            strangers += fits ? 0 : 1;
            cases += row.<Integer>getAs("cases");
            present.or(BitSet.valueOf(row.<byte[]>getAs("planes")));
            identities.add(row.getAs("identity"));
        }
        return List.of(new Head(cases, present, identities, strangers)).iterator();
    }

    private Head and(Head other) {
        var planes = (BitSet) present.clone();
        planes.or(other.present);
        var all = new TreeSet<>(identities);
        all.addAll(other.identities);
        return new Head(cases + other.cases, planes, all, strangers + other.strangers);
    }

    /// Which made-up matters all of them are; empty where some are not made up.
    String identity() {
        return identities.size() == 1 ? identities.first() : "";
    }

    /// Whether the matters are made up.
    ///
    /// @throws Unfit when only some are: counted together they would say nothing of anybody
    boolean isMadeUp() {
        long made = identities.stream()
                .filter(identity -> Generated.named(Here.LAW, identity).isPresent())
                .count();
        if (made > 0 && made < identities.size()) {
            throw new Unfit("Some of these matters are made up, and some are not. Compare them apart.");
        }
        return made > 0;
    }
}
