package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.dates.Converted;
import org.asylia.engine.fact.Case;
import org.asylia.engine.time.DateRange;

/// The dates that were told in another calendar, beside what they were converted to, for other programs.
final class ToldJson {

    private ToldJson() {}

    static List<Map<String, Object>> of(Case about) {
        return Converted.in(about).stream().map(ToldJson::one).toList();
    }

    private static Map<String, Object> one(Converted told) {
        var json = new LinkedHashMap<String, Object>();
        json.put("item", told.item().path());
        json.put("fact", told.fact().key());
        told.source().ifPresent(source -> json.put("source", source));
        json.put("calendar", told.calendar().code());
        json.put("written", told.date().written());
        told.date().said().ifPresent(said -> json.put("said", said));
        json.put("precision", told.date().precision().code());
        var days = told.date().days();
        if (days.earliest().isAfter(DateRange.BEGINNING)) {
            json.put("earliest", days.earliest().toString());
        }
        if (days.latest().isBefore(DateRange.END)) {
            json.put("latest", days.latest().toString());
        }
        json.put("notes", told.notes());
        return json;
    }
}
