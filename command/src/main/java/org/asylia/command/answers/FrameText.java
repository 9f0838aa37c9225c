package org.asylia.command.answers;

import java.util.TreeMap;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Page;
import org.asylia.engine.determine.Determination;

/// The frame of an answer in words: the day, the circuit, how the law is read, and how far it is known.
public final class FrameText {

    private static final int NAMES = 8;

    private final Page page;

    private FrameText(Page page) {
        this.page = page;
    }

    public static void on(Page page, Determination determination, Asked asked) {
        new FrameText(page).write(determination, asked);
    }

    private void write(Determination determination, Asked asked) {
        var frame = determination.frame();
        var knownTo = determination.law().knownTo();
        row("As of", frame.asOf() + (asked.today() ? " (today, since neither the file nor --as-of names a day)" : ""));
        row(
                "Circuit",
                frame.circuit()
                        .map(circuit -> (circuit.equals("dc") ? "D.C." : circuit) + asked.court())
                        .orElse("not known; where circuits differ, all their readings are run"));
        if (frame.review()) {
            row("Read", "as a court would on review, not as the agency does");
        }
        new TreeMap<>(frame.readings()).forEach((point, reading) -> row("Reading", point + " = " + reading));
        row(
                "Law",
                "known to " + knownTo + ": what happened since is not in here."
                        + (frame.asOf().isAfter(knownTo)
                                ? " The day asked for is later: check whether the law has moved."
                                : ""));
    }

    private void row(String name, String words) {
        page.row(0, Cell.of(NAMES, name), Cell.rest(words));
    }
}
