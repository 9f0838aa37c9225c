package org.asylia.command.court;

import static org.asylia.command.court.ManifestText.number;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.court.Comparison;

/// What disappeared between two releases, to read.
public final class ComparisonText {

    private static final int MOST = 12;

    private ComparisonText() {}

    public static String of(Comparison comparison, Look look) {
        var page = new Page(look);
        page.row(
                0,
                Cell.rest("Public court data: release " + comparison.older() + " and release " + comparison.newer())
                        .in(Tone.STRONG));
        for (var table : comparison.tables()) {
            table(page, table, comparison);
        }
        return page.blank()
                .line("A row that is gone was taken from the older release and not from the newer one: it was left out"
                        + " there, or rejected on import. Why, the releases do not say.")
                .toString();
    }

    private static void table(Page page, Comparison.Change table, Comparison comparison) {
        page.heading(table.table());
        page.item(
                2,
                "Rows  ",
                number(table.before()) + " in " + comparison.older() + ", " + number(table.after()) + " in "
                        + comparison.newer());
        page.item(2, "Gone  ", number(table.gone()));
        page.item(2, "New   ", number(table.come()));
        if (table.gone() > 0) {
            by(page, "Gone, by year: ", table.goneByYear());
            by(page, "Gone, by court: ", table.goneByCourt());
        }
        table.changed()
                .forEach((column, count) -> page.item(
                        2, "Changed  ", column + ": told otherwise, or no longer, in " + number(count) + " rows"));
    }

    private static void by(Page page, String lead, Map<String, Long> counts) {
        if (counts.keySet().equals(Set.of("-"))) {
            return;
        }
        var words = new ArrayList<String>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(entry -> words.add(
                        (entry.getKey().equals("-") ? "none told" : entry.getKey()) + " " + number(entry.getValue())));
        int more = counts.size() - MOST;
        page.item(2, lead, String.join(", ", words) + (more > 0 ? ", and " + more + " more" : ""));
    }
}
