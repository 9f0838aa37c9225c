package org.asylia.command.rescreen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.caseload.Gap;
import org.asylia.caseload.Undecided.Missing;
import org.asylia.law.Door;

/// What is missing, for other programs.
final class MissingJson {

    private final Report report;
    private final MissingWords words;

    MissingJson(Report report) {
        this.report = report;
        this.words = new MissingWords(report);
    }

    /// What each undecided door turns on.
    List<Object> undecided() {
        return words.doors().stream().<Object>map(this::door).toList();
    }

    /// The only thing missing for one door or another.
    List<Object> alone() {
        return words.undecided().alone().stream()
                .<Object>map(missing -> {
                    var json = thing(missing);
                    var cell = Gap.alone("", missing.kind(), missing.id());
                    json.put("count", report.shown().value(cell, missing.alone()));
                    return json;
                })
                .toList();
    }

    private Map<String, Object> door(Door door) {
        var json = new LinkedHashMap<String, Object>();
        var undecided = words.undecided();
        json.put("door", door.id());
        json.put("count", report.shown().value(Gap.undecided(door.id()), undecided.of(door.id())));
        var reasons = new LinkedHashMap<String, Object>();
        undecided
                .reasons(door.id())
                .forEach((why, count) ->
                        reasons.put(why.code(), report.shown().value(Gap.reason(door.id(), why), count)));
        json.put("reasons", reasons);
        json.put(
                "turnsOn",
                undecided.turnsOn(door.id()).stream()
                        .<Object>map(missing -> thing(door, missing))
                        .toList());
        return json;
    }

    private Map<String, Object> thing(Door door, Missing missing) {
        var json = thing(missing);
        var reasons = new LinkedHashMap<String, Object>();
        missing.reasons()
                .forEach((why, count) -> reasons.put(
                        why.code(),
                        report.shown().value(Gap.turnsOn(door.id(), missing.kind(), missing.id(), why), count)));
        json.put("reasons", reasons);
        var cell = Gap.alone(door.id(), missing.kind(), missing.id());
        json.put("alone", report.shown().value(cell, missing.alone()));
        return json;
    }

    private Map<String, Object> thing(Missing missing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", missing.kind().code());
        json.put("id", missing.id());
        json.put("says", words.says(missing));
        return json;
    }
}
