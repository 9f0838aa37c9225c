package org.asylia.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Matters;
import org.asylia.command.rescreen.Load;
import org.asylia.command.rescreen.Report;

/// Fetches the matters that are told one by one, with their reasons: few, so that they are read here. What is fetched
/// of them is their packed form, wherever they came from; odd ones bring their case files.
final class Told {

    private Told() {}

    /// By frame, then by place and name.
    static List<Load> of(Cases cases, Head head, Question question) {
        var byFrame = new TreeMap<FrameKey, List<Found>>();
        Found.first(Report.MOST, cases.blocks(), question, head.present())
                .forEach(found -> byFrame.computeIfAbsent(found.frame(), _ -> new ArrayList<>())
                        .add(found));
        return byFrame.entrySet().stream()
                .map(entry -> load(entry.getKey(), entry.getValue(), question))
                .toList();
    }

    private static Load load(FrameKey asked, List<Found> found, Question question) {
        var matters = Matters.of(found.stream().map(Found::about).toList());
        return new Load(
                question.frame(asked, Here.LAW),
                matters,
                Caseload.pack(Here.LAW, matters),
                place -> found.get(place).called().name());
    }
}
