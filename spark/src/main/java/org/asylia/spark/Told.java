package org.asylia.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.asylia.casefile.CaseFile;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Matters;
import org.asylia.command.rescreen.Load;
import org.asylia.command.rescreen.Report;
import org.asylia.engine.fact.Case;

/// Fetches the matters that are told one by one, with their reasons: few, so that they are read here. Of packed cases
/// there is nothing to read; those are counted, and listed by `--changed`.
final class Told {

    private Told() {}

    static List<Load> of(Cases cases, Head head, Question question) {
        var made = Generated.named(Here.LAW, head.identity());
        if (made.isEmpty() && cases.rows().isEmpty()) {
            return List.of();
        }
        var found = Found.first(Report.MOST, cases.blocks(), question, head.present());
        return made.map(matters -> List.of(madeUp(matters, found, question)))
                .orElseGet(() -> files(cases.rows().orElseThrow(), found, question));
    }

    private static Load madeUp(Generated matters, List<Found> found, Question question) {
        var about = found.stream()
                .map(each -> matters.about(Math.toIntExact(each.place())))
                .toList();
        return load(FrameKey.PLAIN, about, found.stream().map(Found::name).toList(), question);
    }

    private static List<Load> files(Dataset<Row> rows, List<Found> found, Question question) {
        var names = found.stream().map(Found::name).toArray();
        var byFrame = new TreeMap<FrameKey, List<CaseFile>>();
        rows.filter(rows.col("matter").isin(names))
                .sort("matter")
                .collectAsList()
                .forEach(row -> {
                    var file = RowTable.read(row.getString(0), row.getString(1));
                    byFrame.computeIfAbsent(RowTable.frame(file), _ -> new ArrayList<>())
                            .add(file);
                });
        return byFrame.entrySet().stream()
                .map(entry -> load(
                        entry.getKey(),
                        entry.getValue().stream().map(CaseFile::about).toList(),
                        entry.getValue().stream().map(CaseFile::name).toList(),
                        question))
                .toList();
    }

    private static Load load(FrameKey asked, List<Case> cases, List<String> names, Question question) {
        var matters = Matters.of(cases);
        return new Load(question.frame(asked, Here.LAW), matters, Caseload.pack(Here.LAW, matters), names::get);
    }
}
