package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.asylia.command.law.Said;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Page;
import org.asylia.engine.ask.Question;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;
import org.asylia.screening.DoorState;
import org.asylia.screening.Screening;
import org.asylia.screening.Spoken;
import org.asylia.screening.TurnsOn;

/// The doors, one by one: why each stands as it does, what it turns on, its bars, and what lies behind it.
final class DoorText {

    private static final int REASONS = 5;
    private static final int GROUNDS = 2;
    private static final int OPEN = 4;
    private static final int NAMES = 11;

    private final Screening screening;
    private final RuleSet law;
    private final Page page;
    private final PartsText parts;

    DoorText(Screening screening, Page page) {
        this.screening = screening;
        this.law = screening.determination().law();
        this.page = page;
        this.parts = new PartsText(screening, page);
    }

    /// @param told the doors already written, so that nothing is said twice
    void write(DoorState state, List<DoorState> told) {
        page.blank()
                .row(
                        0,
                        Cell.rest(state.door().title().toUpperCase(Locale.ROOT) + ": " + state.status())
                                .in(Tones.of(state.answer())));
        state.onReview()
                .ifPresent(answer ->
                        page.line(2, "On review by a court, the answer would be: " + Spoken.door(answer) + "."));
        if (state.inTruth()) {
            page.line(2, "Settled, although questions are open: no answer to them would change it.");
        }
        reasons(state);
        turnsOn(state, told);
        new BarsText(page).write(state, told);
        about(state, told);
    }

    /// Of an undecided door every part, settled or not; so too where more than a few parts settle it.
    private void reasons(DoorState state) {
        page.line(2, state.answer().isSettled() ? "Because" : "So far");
        var few = state.answer().isSettled() ? Zoom.into(state.reason(), REASONS) : List.<Reason>of();
        if (few.isEmpty() || few.equals(List.of(state.reason())) && Zoom.isMadeOfRules(state.reason())) {
            parts.write(state);
            return;
        }
        for (var rule : few) {
            page.item(4, "-", ReasonTree.line(rule, ""));
            page.line(6, ReasonTree.under(law, rule));
            var grounds = Zoom.grounds(rule);
            grounds.stream().limit(GROUNDS).forEach(each -> page.line(6, ReasonTree.line(each, rule.item())));
            more(6, grounds.size() - GROUNDS, "why " + rule.id());
        }
    }

    private void more(int indent, int count, String command) {
        if (count > 0) {
            page.line(indent, "and " + count + " more, see: " + command);
        }
    }

    private void turnsOn(DoorState state, List<DoorState> told) {
        if (state.turnsOn().isEmpty()) {
            return;
        }
        var open = byUse(state);
        var like = told.stream()
                .max(Comparator.comparingInt(before -> shared(state, before)))
                .filter(before -> 2 * shared(state, before) > state.turnsOn().size());
        like.ifPresent(before -> open.removeAll(before.turnsOn()));
        var rest = like.isPresent() && !open.isEmpty() ? ", and on" : "";
        page.line(2, "Turns on" + like.map(before -> sameAs(state, before)).orElse("") + rest);
        for (var group : TurnsOn.values()) {
            var lines = group.lines(open);
            if (!lines.isEmpty()) {
                page.line(4, group.heading());
                lines.stream().limit(OPEN).forEach(line -> page.item(6, "-", line));
                more(6, lines.size() - OPEN, "ask");
            }
        }
    }

    private static String sameAs(DoorState state, DoorState before) {
        int shared = shared(state, before);
        return shared == state.turnsOn().size()
                ? " what " + before.door().title() + " turns on"
                : " much that " + before.door().title() + " turns on (" + shared + " of "
                        + state.turnsOn().size() + " things)";
    }

    private static int shared(DoorState state, DoorState before) {
        return (int) state.turnsOn().stream().filter(before.turnsOn()::contains).count();
    }

    /// The most useful question first; then what nobody can be asked.
    private ArrayList<Open> byUse(DoorState state) {
        var open = screening.inquiry().next().stream()
                .map(Question::about)
                .filter(state.turnsOn()::contains)
                .collect(Collectors.toCollection(ArrayList::new));
        state.turnsOn().stream().filter(each -> !open.contains(each)).forEach(open::add);
        return open;
    }

    private void about(DoorState state, List<DoorState> told) {
        var door = state.door();
        row("Burden", Said.burden(law.rule(door.id()).burden()));
        row("Standard", door.standard());
        row("Grant", door.nature().words());
        row("Decided by", door.decider());
        row("Brings", once(door, told, Door::brings));
        row("Brings not", once(door, told, Door::lacks));
    }

    /// A list that was told with an earlier door is only pointed at.
    private static String once(Door door, List<DoorState> told, Function<Door, List<String>> what) {
        return told.stream()
                .map(DoorState::door)
                .filter(before -> what.apply(before).equals(what.apply(door)))
                .findFirst()
                .map(before -> "as for " + before.title())
                .orElseGet(() -> String.join("; ", what.apply(door)));
    }

    private void row(String name, String words) {
        page.row(2, Cell.of(NAMES, name), Cell.rest(words));
    }
}
