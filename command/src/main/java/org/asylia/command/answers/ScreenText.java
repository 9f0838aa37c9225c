package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.law.Door;
import org.asylia.screening.DoorState;
import org.asylia.screening.OftenSaid;
import org.asylia.screening.Screening;

/// A screening to read in a terminal: the doors side by side, then each by itself, then what to do next.
public final class ScreenText {

    private static final int DOOR = 34;
    private static final int STATUS = 27;

    private final Screening screening;
    private final String file;
    private final String stands;
    private final Page page;

    private ScreenText(Screening screening, String file, String stands, Look look) {
        this.screening = screening;
        this.file = file;
        this.stands = stands;
        this.page = new Page(look);
    }

    /// @param file the case file as it was named
    /// @param stands where the case stands, in one sentence; empty when nothing is known of it
    public static String of(Screening screening, String file, String stands, Asked asked, Look look) {
        return new ScreenText(screening, file, stands, look).text(asked);
    }

    private String text(Asked asked) {
        page.row(
                0,
                Cell.rest("Screening of " + (file.equals("-") ? "standard input" : file))
                        .in(Tone.STRONG));
        FrameText.on(page, screening.determination(), asked);
        if (!stands.isEmpty()) {
            page.row(0, Cell.of(8, "Stands:"), Cell.rest(stands));
        }
        page.heading("The doors");
        screening.doors().forEach(this::sideBySide);
        notes();
        var told = new ArrayList<DoorState>();
        var text = new DoorText(screening, page);
        for (var door : screening.doors()) {
            text.write(door, told);
            told.add(door);
        }
        OftenSaidShown.on(page, new OftenSaid(screening.determination()).in(screening.doors()));
        next();
        return page.blank().line("This is information, not a lawyer's advice.").toString();
    }

    private void sideBySide(DoorState state) {
        var door = state.door();
        page.row(
                2,
                Cell.of(DOOR, door.title()),
                Cell.of(STATUS, state.status()).in(Tones.of(state.answer())),
                Cell.rest(grant(door)));
    }

    private static String grant(Door door) {
        return switch (door.nature()) {
            case MANDATORY -> "must be granted";
            case DISCRETIONARY -> "may be granted";
        };
    }

    /// The law that the settled answers above rest on and that may have moved.
    private void notes() {
        Set<String> recheck = new LinkedHashSet<>();
        Set<String> unverified = new LinkedHashSet<>();
        screening.doors().forEach(door -> {
            recheck.addAll(door.marks().recheck());
            unverified.addAll(door.marks().unverified());
        });
        note("Re-check before relying on it, the law may have moved since it was read: ", recheck);
        note("Not checked against a source: ", unverified);
    }

    private void note(String lead, Set<String> rules) {
        if (!rules.isEmpty()) {
            page.blank().line(2, lead + some(List.copyOf(rules), 6) + ".");
        }
    }

    /// The first few, and how many more there are.
    static String some(List<String> words, int most) {
        return words.size() <= most
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
    }

    private void next() {
        page.heading("Next");
        var first = screening.doors().getFirst().door();
        if (!screening.inquiry().next().isEmpty()) {
            page.line(2, "What to ask, and what would settle each door:").line(4, "./asylia ask " + file);
        }
        page.line(2, "Every decisive reason:").line(4, "./asylia why " + first.id() + " " + file);
    }
}
