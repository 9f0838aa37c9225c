package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.engine.rule.Text;

/// A dated text of a rule, for other programs.
final class TextJson {

    private TextJson() {}

    static Map<String, Object> of(Text text) {
        var json = new LinkedHashMap<String, Object>();
        text.from().ifPresent(day -> json.put("from", day.toString()));
        text.to().ifPresent(day -> json.put("to", day.toString()));
        json.put("status", text.status().code());
        json.put("source", text.source());
        json.put("checked", text.checked().toString());
        json.put("recheck", text.recheck());
        return json;
    }
}
