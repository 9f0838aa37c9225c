package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.export.Export;
import org.asylia.engine.whatif.Change;
import org.asylia.law.Door;

/// A difference for other programs.
public final class DiffJson {

    private DiffJson() {}

    public static Map<String, Object> of(Difference difference) {
        var law = difference.before().law();
        var json = new LinkedHashMap<String, Object>();
        json.put("lawKnownTo", law.knownTo().toString());
        json.put("ruleSet", Export.hash(law));
        json.put("before", frame(difference.before(), difference.courtBefore()));
        json.put("after", frame(difference.after(), difference.courtAfter()));
        json.put("changed", difference.asked());
        List<Object> doors = difference.doors().entrySet().stream()
                .<Object>map(entry -> door(entry.getKey(), entry.getValue()))
                .toList();
        json.put("doors", doors);
        json.put(
                "changes",
                difference.changes().stream()
                        .map(change -> change(change, difference))
                        .toList());
        return json;
    }

    private static Map<String, Object> frame(Determination determination, Asked asked) {
        var frame = determination.frame();
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", frame.asOf().toString());
        json.put("circuit", frame.circuit().orElse(""));
        json.put("court", asked.json());
        json.put("review", frame.review());
        return json;
    }

    private static Map<String, Object> door(Door door, Difference.Pair pair) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", door.id());
        json.put("title", door.title());
        json.put("before", answer(pair.before()));
        json.put("after", answer(pair.after()));
        return json;
    }

    private static Map<String, Object> answer(Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("answer", answer.word());
        json.put("leaning", answer.leaning());
        return json;
    }

    private static Map<String, Object> change(Change change, Difference difference) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", change.rule());
        json.put("item", change.item());
        json.put("before", answer(change.before()));
        json.put("after", answer(change.after()));
        json.put("through", change.through());
        var before = difference.before().frame().asOf();
        change.textBefore().ifPresent(text -> json.put("textBefore", TextJson.of(text, before)));
        var after = difference.after().frame().asOf();
        change.textAfter().ifPresent(text -> json.put("textAfter", TextJson.of(text, after)));
        return json;
    }
}
