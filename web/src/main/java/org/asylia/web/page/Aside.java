package org.asylia.web.page;

import java.util.Map;
import org.asylia.interview.texts.Language;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visit.Draft;

/// Buttons that stand beside a form's own: another language, another calendar, more time, and what it costs not to
/// answer. What was typed so far comes with them, and stands in the form again.
final class Aside {

    /// The button that asks what cannot be told without an answer.
    static final String PRICE = "price";

    private Aside() {}

    /// True when one of them was pressed: the page is shown again.
    static boolean taken(Visit visit, Sent sent, String page) {
        var language = Language.of(sent.field("language-to"));
        if (language.isEmpty() && !sent.has("stay") && !sent.has("calendar-to") && !sent.has(PRICE)) {
            return false;
        }
        if (sent.has("calendar-to")) {
            visit.calendar(sent.field("calendar-to"));
        }
        language.ifPresent(visit::speak);
        visit.keep(page, new Draft(sent.fields(), Map.of()));
        return true;
    }
}
