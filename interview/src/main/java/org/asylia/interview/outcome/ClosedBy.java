package org.asylia.interview.outcome;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Reason;
import org.asylia.law.tables.Sheet;
import org.asylia.screening.DoorState;

/// Words for a door that is closed for one reason alone which says more than "closed": `closed.tsv`.
///
/// A door that stays shut for any other reason beside it is called closed: nobody is sent to a judge who could not help
/// either. What unknown becomes: only a settled no counts, of the door and of each of its reasons.
final class ClosedBy {

    private static final List<Row> ROWS =
            Sheet.of(ClosedBy.class, "closed.tsv", List.of("door", "rules", "wording")).rows().stream()
                    .map(row -> new Row(row.need("door"), List.copyOf(row.all("rules")), row.need("wording")))
                    .toList();

    private ClosedBy() {}

    /// @param door the door
    /// @param rules its reasons, all of them
    /// @param wording the end of the keys of its texts
    record Row(String door, List<String> rules, String wording) {}

    static List<Row> rows() {
        return ROWS;
    }

    /// The end of the keys of the texts that say it better.
    static Optional<String> wording(DoorState state) {
        if (state.answer() != Answer.NO || state.reason().because().isEmpty()) {
            return Optional.empty();
        }
        return ROWS.stream()
                .filter(row -> row.door().equals(state.door().id()))
                .filter(row -> state.reason().because().stream().allMatch(reason -> isOne(row, reason)))
                .map(Row::wording)
                .findFirst();
    }

    private static boolean isOne(Row row, Reason reason) {
        return reason.answer() == Answer.NO && row.rules().contains(reason.id());
    }
}
