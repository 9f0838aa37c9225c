package org.asylia.command.answers;

import org.asylia.command.terminal.Page;
import org.asylia.dates.Converted;
import org.asylia.engine.fact.Case;
import org.asylia.engine.words.Words;

/// The dates that were told in another calendar, beside what they were converted to, to read in a terminal.
final class ToldText {

    private ToldText() {}

    /// Nothing for a case without one.
    static void on(Page page, Case about) {
        var told = Converted.in(about);
        if (told.isEmpty()) {
            return;
        }
        page.heading("Dates told in other calendars");
        for (var each : told) {
            var where = each.item().path();
            page.item(
                    2,
                    "-",
                    Words.name(each.fact()) + (where.isEmpty() ? "" : " (" + where + ")")
                            + each.source().map(source -> ", source " + source).orElse("") + ": "
                            + each.date().said().orElse(each.date().written()) + " ("
                            + each.calendar().title() + ") is " + each.date().days() + ".");
            each.notes().forEach(note -> page.line(4, note));
        }
    }
}
