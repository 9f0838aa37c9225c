package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.asylia.engine.ask.Question;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;

/// What is open, and the questions about it, for other programs.
public final class OpenJson {

    private OpenJson() {}

    public static Map<String, Object> of(Open open) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", kind(open.kind()));
        json.put("id", open.id());
        json.put("item", open.item());
        json.put("why", open.why().code());
        json.put("says", open.says());
        return json;
    }

    static Map<String, Object> of(Question question) {
        var about = question.about();
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", kind(about.kind()));
        json.put("id", about.id());
        json.put("item", about.item());
        json.put("why", about.why().code());
        json.put("question", question.says());
        json.put("reason", question.reason());
        json.put("doors", question.goals());
        return json;
    }

    /// `fact`, `not-encoded`.
    static String kind(Reason.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
