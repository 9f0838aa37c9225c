package org.asylia.interview.outcome;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Reason;
import org.asylia.law.tables.Sheet;
import org.asylia.screening.DoorState;

/// Words for a door that is closed for one reason alone which says more than "closed": `closed.tsv`.
///
/// A door that stays shut for any other reason beside it is called closed: nobody is sent to a judge who could not help
/// either. What unknown becomes: only a settled no counts, of the door and of each of its reasons, and only a settled
/// yes of the route that the case takes instead; while that is open, the words are those for any route.
final class ClosedBy {

    private static final List<Row> ROWS =
            Sheet.of(ClosedBy.class, "closed.tsv", List.of("door", "rules", "routes", "wording", "hint"))
                    .rows()
                    .stream()
                    .map(row -> new Row(
                            row.need("door"),
                            List.copyOf(row.all("rules")),
                            List.copyOf(row.all("routes")),
                            row.need("wording"),
                            row.get("hint")))
                    .toList();

    private ClosedBy() {}

    /// @param door the door
    /// @param rules its reasons, all of them
    /// @param routes the ways of which the case takes one now; empty for any
    /// @param wording the end of the key of what it is called
    /// @param hint the end of the key of when it can be asked for; may be empty
    record Row(String door, List<String> rules, List<String> routes, String wording, String hint) {}

    static List<Row> rows() {
        return ROWS;
    }

    /// The ends of the keys of the texts that say it better.
    static Optional<Row> row(DoorState state, Determination determination) {
        if (state.answer() != Answer.NO || state.reason().because().isEmpty()) {
            return Optional.empty();
        }
        return ROWS.stream()
                .filter(row -> row.door().equals(state.door().id()))
                .filter(row -> state.reason().because().stream().allMatch(reason -> isOne(row, reason)))
                .filter(row -> row.routes().isEmpty()
                        || row.routes().stream().anyMatch(route -> determination.answer(route) == Answer.YES))
                .findFirst();
    }

    private static boolean isOne(Row row, Reason reason) {
        return reason.answer() == Answer.NO && row.rules().contains(reason.id());
    }
}
