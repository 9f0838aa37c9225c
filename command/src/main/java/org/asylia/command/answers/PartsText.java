package org.asylia.command.answers;

import java.util.HashSet;
import java.util.Set;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Page;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.screening.DoorState;
import org.asylia.screening.Screening;
import org.asylia.screening.Spoken;

/// The parts of a door and how each is answered; below an element, such as being a refugee, what it is made of. Bars
/// stand by themselves, see [BarsText].
final class PartsText {

    private static final int NAMES = 11;
    private static final int DEEP = 2;
    private static final Set<Kind> SHOWN = Set.of(Kind.ELEMENT, Kind.PRESUMPTION, Kind.DISCRETION);

    private final Screening screening;
    private final Page page;
    private final Set<String> takenApart = new HashSet<>();

    PartsText(Screening screening, Page page) {
        this.screening = screening;
        this.page = page;
    }

    /// The parts of one more door. What was taken apart under an earlier one is only named.
    void write(DoorState state) {
        var shown = new HashSet<String>();
        for (var part : parts(rule(state.door().id()))) {
            row(4, rule(part));
            if (takenApart.add(part)) {
                inside(rule(part), 1, shown);
            }
        }
    }

    private void inside(Rule whole, int depth, Set<String> shown) {
        if (whole.kind() != Kind.ELEMENT || depth > DEEP) {
            return;
        }
        for (var id : parts(whole)) {
            var part = rule(id);
            if (SHOWN.contains(part.kind()) && shown.add(id)) {
                row(4 + 2 * depth, part);
                inside(part, depth + 1, shown);
            }
        }
    }

    private void row(int indent, Rule rule) {
        var answer = screening.determination().answer(rule.id());
        page.row(
                indent,
                Cell.of(NAMES, answer.word()),
                Cell.rest(rule.title() + Spoken.leaning(answer) + " [" + rule.id() + "]"));
    }

    private Set<String> parts(Rule rule) {
        return screening.determination().law().references(rule);
    }

    private Rule rule(String id) {
        return screening.determination().law().rule(id);
    }
}
