package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.ask.GoalState;
import org.asylia.engine.ask.Inquiry;
import org.asylia.engine.ask.Question;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.SettlingSet;
import org.asylia.engine.export.Export;
import org.asylia.screening.Screening;
import org.asylia.screening.Spoken;

/// What to ask next, for other programs.
public final class AskJson {

    private AskJson() {}

    public static Map<String, Object> of(Determination determination, Inquiry inquiry, Effects effects) {
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", determination.frame().asOf().toString());
        json.put("lawKnownTo", determination.law().knownTo().toString());
        json.put("ruleSet", Export.hash(determination.law()));
        json.put(
                "next",
                inquiry.next().stream()
                        .map(question -> question(question, effects))
                        .toList());
        var doors = new LinkedHashMap<String, Object>();
        inquiry.goals().forEach((goal, state) -> doors.put(goal, goal(state)));
        json.put("doors", doors);
        return json;
    }

    private static Map<String, Object> question(Question question, Effects effects) {
        var json = OpenJson.of(question);
        json.put("settles", effects.of(question).stream().map(AskJson::effect).toList());
        return json;
    }

    private static Map<String, Object> effect(Effects.Effect effect) {
        var json = new LinkedHashMap<String, Object>();
        json.put("value", effect.code());
        var doors = new LinkedHashMap<String, Object>();
        effect.settles().forEach((goal, answer) -> doors.put(goal, Spoken.status(answer)));
        json.put("doors", doors);
        return json;
    }

    private static Map<String, Object> goal(GoalState state) {
        var answer = Screening.answer(state);
        var json = new LinkedHashMap<String, Object>();
        json.put("status", Spoken.status(answer));
        json.put("answer", answer.word());
        json.put("leaning", answer.leaning());
        json.put("exact", state.exact());
        json.put("canMatter", state.canMatter().stream().map(OpenJson::of).toList());
        json.put("settling", state.settling().stream().map(AskJson::set).toList());
        return json;
    }

    private static Map<String, Object> set(SettlingSet set) {
        var json = new LinkedHashMap<String, Object>();
        json.put("status", set.yes() ? "open" : "closed");
        List<Object> answers =
                set.answers().stream().<Object>map(AskJson::given).toList();
        json.put("answers", answers);
        return json;
    }

    private static Map<String, Object> given(SettlingSet.Given given) {
        var json = OpenJson.of(given.to());
        json.put("value", given.value());
        return json;
    }
}
