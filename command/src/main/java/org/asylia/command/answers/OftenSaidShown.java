package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.command.terminal.Page;
import org.asylia.screening.OftenSaid.Told;

/// What is often said and not so, as a part of a page or as JSON.
final class OftenSaidShown {

    private static final int MOST = 6;
    private static final String HEADING = "Often said, but not so";

    private OftenSaidShown() {}

    /// The first few of them, as a part of a page; nothing where there are none.
    static void on(Page page, List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        page.heading(HEADING);
        told.stream().limit(MOST).forEach(each -> {
            page.item(2, "-", "\"" + each.misstatement().said() + "\"");
            page.line(4, each.right().words());
            page.line(4, "[" + String.join("; ", each.right().citations()) + "]");
        });
        if (told.size() > MOST) {
            page.line(2, "and " + (told.size() - MOST) + " more, see: screen --format json");
        }
    }

    static List<Map<String, Object>> json(List<Told> told) {
        return told.stream().map(OftenSaidShown::json).toList();
    }

    private static Map<String, Object> json(Told told) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", told.misstatement().id());
        json.put("said", told.misstatement().said());
        json.put("right", told.right().words());
        json.put("citations", told.right().citations());
        json.put("rules", told.misstatement().rules());
        return json;
    }
}
