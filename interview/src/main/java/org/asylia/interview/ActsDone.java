package org.asylia.interview;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.interview.plan.When;
import org.asylia.law.tables.Sheet;

/// Which of the acts that have a last day are done already, as the person said: `acts.tsv`. Such a day is no day to act
/// by; what is left of it is whether the act came in time.
///
/// What unknown becomes: an act is done only where the person said so. Whether it came in time stays unknown until the
/// law settles it; then the day is met, and nothing is shown of it, or it is told that the act came later.
public final class ActsDone {

    private static final List<Row> ROWS =
            Sheet.of(ActsDone.class, "acts.tsv", List.of("deadline", "when", "met", "unknown", "late")).rows().stream()
                    .map(row -> new Row(
                            row.need("deadline"),
                            When.read(row.need("when"), row),
                            row.get("met"),
                            row.need("unknown"),
                            row.get("late")))
                    .toList();

    private ActsDone() {}

    /// @param deadline the rule that gives the day
    /// @param when what the person said who has done it
    /// @param met the rule that says that it came in time; may be empty
    /// @param unknown the words while that is open
    /// @param late the words where the rule of the day still runs; empty where that means that it was met
    private record Row(String deadline, When when, String met, String unknown, String late) {}

    /// How an act stands that is done.
    public sealed interface Done {
        /// It came in time: nothing is left of the day.
        record Met() implements Done {}

        /// It came late, or that is not known yet.
        ///
        /// @param words the end of the key of a text under `date-status.filed.`
        record Told(String words) implements Done {}
    }

    /// How the act stands that a day asks for; empty while it is not done, or nobody said so.
    public static Optional<Done> of(Deadline deadline, Answers answers, Determination determination) {
        var tests = new Tests(determination.frame().asOf());
        return ROWS.stream()
                .filter(row -> row.deadline().equals(deadline.rule().id()))
                .filter(row -> tests.hold(row.when(), answers, ""))
                .findFirst()
                .map(row -> done(row, deadline, determination));
    }

    private static Done done(Row row, Deadline deadline, Determination determination) {
        if (!row.met().isEmpty() && determination.answer(row.met()) == Answer.YES) {
            return new Done.Met();
        }
        if (deadline.runs() != Answer.YES) {
            return new Done.Told(row.unknown());
        }
        return row.late().isEmpty() ? new Done.Met() : new Done.Told(row.late());
    }
}
