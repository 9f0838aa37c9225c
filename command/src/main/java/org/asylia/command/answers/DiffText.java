package org.asylia.command.answers;

import java.util.Optional;
import org.asylia.command.law.Said;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.rule.Text;
import org.asylia.engine.whatif.Change;
import org.asylia.law.Door;
import org.asylia.screening.Spoken;

/// A difference to read in a terminal.
public final class DiffText {

    private static final int DOOR = 34;
    private static final int BEFORE = 21;

    private final Difference difference;
    private final Page page;

    private DiffText(Difference difference, Look look) {
        this.difference = difference;
        this.page = new Page(look);
    }

    /// @param file the case file as it was named
    public static String of(Difference difference, String file, Look look) {
        return new DiffText(difference, look).write(file);
    }

    private String write(String file) {
        page.row(
                0,
                Cell.rest("What would change for " + (file.equals("-") ? "standard input" : file))
                        .in(Tone.STRONG));
        difference.asked().forEach(asked -> page.item(2, "-", asked));
        if (difference.asked().isEmpty()) {
            page.line(2, "Nothing: the case has these values already.");
        }
        page.line(Said.knownTo(difference.before().law().knownTo()));
        page.heading("The doors");
        page.row(2, Cell.of(DOOR, ""), Cell.of(BEFORE, "before"), Cell.rest("after"));
        difference.doors().forEach(this::door);
        if (difference.changes().isEmpty()) {
            page.heading("No conclusion would change.");
        }
        changes();
        return page.blank().line("This is information, not a lawyer's advice.").toString();
    }

    private void door(Door door, Difference.Pair pair) {
        boolean same = pair.before() == pair.after();
        page.row(
                2,
                Cell.of(DOOR, door.title()),
                Cell.of(BEFORE, Spoken.door(pair.before())).in(Tones.of(pair.before())),
                same
                        ? Cell.rest("the same")
                        : Cell.rest(Spoken.door(pair.after())).in(Tones.of(pair.after())));
    }

    private void changes() {
        if (!difference.roots().isEmpty()) {
            page.heading("Changed of themselves");
            difference.roots().forEach(this::root);
        }
        if (!difference.following().isEmpty()) {
            page.heading("Changed through these");
            difference.following().forEach(this::following);
        }
    }

    private void root(Change change) {
        title(change);
        if (change.textBefore().isPresent() || change.textAfter().isPresent()) {
            text("before", change.textBefore(), difference.before());
            text("after", change.textAfter(), difference.after());
        }
    }

    private void title(Change change) {
        var rule = difference.before().law().rule(change.rule());
        page.item(2, "-", rule.title() + (change.item().isEmpty() ? "" : " (" + change.item() + ")"));
        page.line(
                4,
                Spoken.answer(change.before()) + " -> " + Spoken.answer(change.after()) + "  [" + change.rule() + "]");
    }

    private void text(String when, Optional<Text> text, Determination of) {
        page.row(
                4,
                Cell.of(7, when),
                Cell.rest(
                        text.map(each -> "text " + Said.status(each, of.frame().asOf()) + ". " + each.source())
                                .orElse("no text yet")));
    }

    private void following(Change change) {
        title(change);
        page.line(4, "through " + String.join(", ", change.through()));
    }
}
