package org.asylia.interview.outcome;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Reason;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.tables.Sheet;
import org.asylia.screening.BarState;
import org.asylia.screening.DoorState;

/// Why a door is closed, in one short line: the first of its decisive reasons in `why-closed.tsv`, where `*` stands for
/// any bar.
///
/// What unknown becomes: only a door that is settled as closed has such a line, and only a settled reason is named.
final class WhyClosed {

    private static final List<Row> ROWS =
            Sheet.of(WhyClosed.class, "why-closed.tsv", List.of("reason", "answer", "wording")).rows().stream()
                    .map(row -> new Row(
                            row.need("reason"),
                            Answer.valueOf(
                                    row.oneOf("answer", List.of("yes", "no")).toUpperCase(Locale.ROOT)),
                            row.need("wording")))
                    .toList();

    private WhyClosed() {}

    /// @param reason the rule, or `*` for any bar
    /// @param answer how it is answered
    /// @param wording the end of the key of the words
    record Row(String reason, Answer answer, String wording) {
        boolean isBar() {
            return reason.equals("*");
        }
    }

    static List<Row> rows() {
        return ROWS;
    }

    static Optional<Said> line(DoorState state, Texts texts) {
        if (state.answer() != Answer.NO) {
            return Optional.empty();
        }
        for (var row : ROWS) {
            if (row.isBar()) {
                var bar = state.bars().stream()
                        .filter(each -> each.answer() == row.answer())
                        .findFirst();
                if (bar.isPresent()) {
                    return bar.map(each -> texts.say("door-why." + row.wording(), "about", name(each, texts)));
                }
            } else if (isAmong(row, state.reason(), Collections.newSetFromMap(new IdentityHashMap<>()))) {
                return Optional.of(texts.say("door-why." + row.wording()));
            }
        }
        return Optional.of(texts.say("door-why.other"));
    }

    private static Said name(BarState bar, Texts texts) {
        return texts.ofLaw("bar." + bar.rule().id(), bar.name());
    }

    private static boolean isAmong(Row row, Reason reason, Set<Reason> seen) {
        return reason.id().equals(row.reason()) && reason.answer() == row.answer()
                || seen.add(reason) && reason.because().stream().anyMatch(part -> isAmong(row, part, seen));
    }
}
