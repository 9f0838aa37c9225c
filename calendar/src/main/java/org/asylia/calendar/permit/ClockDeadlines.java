package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadline.Standing;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;

/// The list of deadlines, in which the first days for a work permit come from the clock wherever it can be played
/// through. The rules by themselves count as if the clock never stopped.
public final class ClockDeadlines {

    private static final List<String> COUNTED = List.of(Windows.FILING, Windows.GRANT);

    private ClockDeadlines() {}

    /// Every day that binds or may bind, the nearest first.
    public static List<Deadline> of(Determination determination) {
        var all = Deadlines.of(determination);
        if (COUNTED.stream().anyMatch(id -> determination.law().find(id).isEmpty())) {
            return all;
        }
        var clock = PermitClock.of(determination);
        if (!clock.started() && clock.none() != Answer.YES) {
            return all;
        }
        var deadlines = new ArrayList<>(all);
        deadlines.removeIf(deadline -> COUNTED.contains(deadline.rule().id()));
        if (clock.started()) {
            add(deadlines, determination, clock, Windows.FILING, clock.filing());
            add(deadlines, determination, clock, Windows.GRANT, clock.grant());
        }
        deadlines.sort(Deadline.NEAREST_FIRST);
        return List.copyOf(deadlines);
    }

    private static void add(
            List<Deadline> deadlines, Determination determination, PermitClock clock, String id, FirstDay day) {
        var rule = determination.law().rule(id);
        var root = determination.about().root();
        var text = determination.texts(rule, root).stream()
                .flatMap(Optional::stream)
                .findFirst();
        if (day.days().isEmpty() || text.isEmpty() || text.get().gives().isEmpty()) {
            return;
        }
        if (text.get().gives().get() instanceof Yield.Due due) {
            deadlines.add(deadline(determination, clock, text.get(), due, id, day));
        }
    }

    private static Deadline deadline(
            Determination determination, PermitClock clock, Text text, Yield.Due due, String id, FirstDay day) {
        var asOf = determination.frame().asOf();
        var provisos = clock.provisos();
        return new Deadline(
                determination.law().rule(id),
                determination.about().root(),
                clock.unconditional() && day.latest().isPresent() ? Answer.YES : Answer.UNKNOWN,
                text,
                due,
                day.days().orElseThrow(),
                day.latest(),
                standing(day, asOf),
                day.latest()
                        .map(latest -> ChronoUnit.DAYS.between(asOf, latest))
                        .orElse(0L),
                day.counted() + (provisos.isEmpty() ? "" : "; " + String.join("; ", provisos)),
                List.of(),
                "",
                day.isOneDay() ? List.of() : clock.untold());
    }

    private static Standing standing(FirstDay day, LocalDate asOf) {
        if (day.earliest().filter(asOf::isAfter).isEmpty()) {
            return Standing.AHEAD;
        }
        return day.latest().filter(asOf::isAfter).isPresent() ? Standing.PAST : Standing.PERHAPS_PAST;
    }
}
