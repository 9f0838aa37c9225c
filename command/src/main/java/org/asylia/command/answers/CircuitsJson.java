package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.law.Door;

/// One matter in every circuit, for other programs.
public final class CircuitsJson {

    private CircuitsJson() {}

    public static Map<String, Object> of(AcrossCircuits across) {
        var first = across.circuits().values().iterator().next();
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", first.frame().asOf().toString());
        json.put("lawKnownTo", first.law().knownTo().toString());
        json.put("ruleSet", Export.hash(first.law()));
        json.put("circuits", List.copyOf(across.circuits().keySet()));
        List<Object> doors = across.doors().entrySet().stream()
                .<Object>map(entry -> door(entry.getKey(), entry.getValue()))
                .toList();
        json.put("doors", doors);
        json.put("points", across.points().stream().map(CircuitsJson::point).toList());
        return json;
    }

    private static Map<String, Object> door(Door door, Map<String, Answer> answers) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", door.id());
        json.put("title", door.title());
        json.put("answers", answers(answers));
        return json;
    }

    private static Map<String, Object> answers(Map<String, Answer> answers) {
        var json = new LinkedHashMap<String, Object>();
        answers.forEach((circuit, answer) -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("answer", answer.word());
            one.put("leaning", answer.leaning());
            json.put(circuit, one);
        });
        return json;
    }

    private static Map<String, Object> point(AcrossCircuits.Point point) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", point.rule().id());
        json.put("item", point.item());
        json.put("citations", point.rule().citations());
        json.put("turns", point.turns().stream().map(Door::id).toList());
        json.put("answers", answers(point.answers()));
        List<Object> contested = point.readings().entrySet().stream()
                .<Object>map(entry -> contested(entry.getKey(), entry.getValue()))
                .toList();
        json.put("contested", contested);
        return json;
    }

    /// `sources` are the authorities of the live readings, by their ids.
    private static Map<String, Object> contested(Condition.Contested point, Map<String, List<Reading>> readings) {
        var json = new LinkedHashMap<String, Object>();
        json.put("point", point.id());
        json.put("question", point.question());
        var live = new LinkedHashMap<String, Object>();
        readings.forEach((circuit, each) ->
                live.put(circuit, each.stream().map(Reading::id).toList()));
        json.put("readings", live);
        var sources = new LinkedHashMap<String, Object>();
        readings.values().forEach(each -> each.forEach(reading -> sources.put(reading.id(), reading.source())));
        json.put("sources", sources);
        return json;
    }
}
