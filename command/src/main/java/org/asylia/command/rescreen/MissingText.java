package org.asylia.command.rescreen;

import org.asylia.caseload.Undecided.Missing;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.law.Door;

/// What is missing, for the terminal.
final class MissingText {

    private static final int WIDE = 14;

    private final Report report;
    private final MissingWords words;
    private final Page page;

    MissingText(Report report, Page page) {
        this.report = report;
        this.words = new MissingWords(report);
        this.page = page;
    }

    void add() {
        if (words.undecided().isEmpty()) {
            return;
        }
        page.heading(MissingWords.HEADING);
        words.doors().forEach(this::door);
        var alone = words.undecided().alone();
        page.heading(MissingWords.ALONE);
        if (alone.isEmpty()) {
            page.line(2, "In no matter is one thing alone missing.");
        } else {
            alone.stream()
                    .limit(MissingWords.MOST)
                    .forEach(missing -> page.row(
                            2,
                            Cell.of(WIDE, words.alone(missing)),
                            Cell.rest(missing.id() + ": " + words.says(missing))));
            more(alone.size());
        }
        page.blank().line(2, MissingWords.NOTE);
    }

    private void door(Door door) {
        page.row(
                2,
                Cell.rest(door.title() + ": undecided in " + words.undecided(door) + " of "
                                + report.shown()
                                        .words(
                                                Withheld.Total.CASES,
                                                report.outcome().cases())
                                + " matters; it turns on")
                        .in(Tone.STRONG));
        words.undecided()
                .reasons(door.id())
                .forEach((why, count) ->
                        page.row(4, Cell.of(WIDE, words.reason(door, why, count)), Cell.rest(MissingWords.words(why))));
        var missing = words.undecided().turnsOn(door.id());
        page.line(4, "most often:");
        missing.stream().limit(MissingWords.MOST).forEach(each -> thing(door, each));
        more(missing.size());
    }

    private void thing(Door door, Missing missing) {
        var alone = words.alone(door, missing);
        var says = words.says(missing);
        page.line(
                4,
                "- " + missing.id() + (says.equals(missing.id()) ? "" : ": " + says) + " ("
                        + words.reasons(door, missing)
                        + (alone.isEmpty() ? "" : "; the only thing missing in " + alone) + ")");
    }

    private void more(int all) {
        if (all > MissingWords.MOST) {
            page.line(4, all - MissingWords.MOST + " more; --format json has all of them.");
        }
    }
}
