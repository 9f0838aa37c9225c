package org.asylia.command.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.engine.rule.Text;

/// A dated text of a rule, for other programs.
final class TextJson {

    private TextJson() {}

    /// @param asOf the day on which its status is stated
    static Map<String, Object> of(Text text, LocalDate asOf) {
        var json = new LinkedHashMap<String, Object>();
        text.from().ifPresent(day -> json.put("from", day.toString()));
        text.to().ifPresent(day -> json.put("to", day.toString()));
        json.put("status", text.statusOn(asOf).code());
        json.put("source", text.source());
        json.put("checked", text.checked().toString());
        json.put("recheck", text.recheck());
        return json;
    }
}
