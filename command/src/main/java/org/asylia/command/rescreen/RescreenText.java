package org.asylia.command.rescreen;

import java.util.List;
import org.asylia.caseload.Cause;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Who;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;

/// A comparison for the terminal.
public final class RescreenText {

    private static final int LONGEST = 25;

    private final Report report;
    private final Page page;

    private RescreenText(Report report, Look look) {
        this.report = report;
        this.page = new Page(look);
    }

    public static String of(Report report, Look look) {
        return new RescreenText(report, look).text();
    }

    private String text() {
        var outcome = report.outcome();
        var shown = report.shown();
        page.row(
                0,
                Cell.rest("Before " + report.shift().before().day() + ", after "
                                + report.shift().after().day())
                        .in(Tone.STRONG));
        side("before", report.shift().before());
        side("after", report.shift().after());
        report.madeUpWords().forEach(words -> page.line(2, words));
        page.item(2, "Matters", shown.words(Withheld.Total.CASES, outcome.cases()));
        page.item(2, "With any conclusion that differs", shown.words(Withheld.Total.CHANGED, outcome.changed()));
        page.item(2, "With a door that differs", shown.words(Withheld.Total.DOORS, outcome.doors()));
        if (outcome.odd() > 0) {
            page.line(
                    2,
                    shown.words(Withheld.Total.ODD, outcome.odd())
                            + " could not be read in columns and were read one by one.");
        }
        moves("The doors", report.doorMoves(), Integer.MAX_VALUE);
        new MissingText(report, page).add();
        causes();
        moves("Other conclusions", report.otherMoves(), LONGEST);
        told();
        page.blank()
                .line("Law as known to " + report.shift().law().knownTo()
                        + ". Counts of conclusions, not of outcomes: what the law leaves to judgment stays undecided."
                        + " This is information, not a lawyer's advice.");
        return page.toString();
    }

    private void side(String name, Side side) {
        side.words().forEach(words -> page.line(2, name + ": " + words));
    }

    private void moves(String heading, List<Moved> moves, int most) {
        if (moves.isEmpty()) {
            return;
        }
        page.heading(heading);
        moves.stream()
                .limit(most)
                .forEach(moved -> page.row(
                        2,
                        Cell.of(14, report.shown().words(moved, moved.count())),
                        Cell.rest(
                                moved.rule() + ": " + Who.words(moved.before()) + " -> " + Who.words(moved.after()))));
        if (moves.size() > most) {
            page.line(2, moves.size() - most + " more; --format json or csv has all of them.");
        }
    }

    private void causes() {
        if (report.outcome().causes().isEmpty()) {
            return;
        }
        page.heading("What changed of itself");
        var causes = report.causes();
        causes.stream().limit(LONGEST).forEach(this::cause);
        if (causes.size() > LONGEST) {
            page.line(2, causes.size() - LONGEST + " more; --format json has all of them.");
        }
    }

    private void cause(Cause cause) {
        page.row(
                2,
                Cell.of(14, report.shown().words(cause, cause.count())),
                Cell.rest(cause.rule() + ": " + why(cause)));
    }

    /// Why a rule changed, in words.
    static String why(Cause cause) {
        var words =
                String.join("; ", cause.kinds().stream().map(Cause.Kind::words).toList());
        return cause.textAfter()
                .map(text -> words + " (" + text.status().code()
                        + text.from().map(from -> " from " + from).orElse("") + ": " + text.source() + ")")
                .orElse(words);
    }

    private void told() {
        if (report.told().isEmpty()) {
            return;
        }
        page.heading("Matters with a door that differs");
        report.told().stream().limit(LONGEST).forEach(this::told);
        long more = report.told().size()
                + report.untold()
                - Math.min(LONGEST, report.told().size());
        if (more > 0) {
            page.line(2, "%,d more; --format json and --out list up to %d.".formatted(more, 500));
        }
    }

    private void told(Told told) {
        page.row(2, Cell.rest(told.name()).in(Tone.STRONG));
        told.doors().forEach(change -> page.line(4, change.rule() + ": " + Report.words(change)));
        page.line(4, "through " + String.join(", ", told.through()));
        told.next()
                .forEach(day -> page.line(
                        4, (day.sure() ? "by " : "perhaps by ") + day.plan() + ": " + report.title(day.rule())));
    }
}
