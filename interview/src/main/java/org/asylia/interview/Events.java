package org.asylia.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;

/// Dates that were told by something else that was told: "after my arrival".
///
/// Such an answer keeps what it hangs on: when the arrival is corrected, it moves along. The same day is not left out
/// on either side: who filed "after my arrival" may have filed on that day. What unknown becomes: a date that hangs on
/// one which is not told any more is not known.
final class Events {

    private Events() {}

    /// The answers with each such date as the days that it comes to.
    static Answers resolved(Answers answers, Plan plan) {
        var resolved = answers;
        for (var each : answers.all().entrySet()) {
            if (each.getValue() instanceof Reply.Beside beside) {
                var date = date(beside, answers, plan);
                resolved = resolved.with(each.getKey(), date.isPresent() ? new Reply.Day(date.get()) : Reply.NOT_SURE);
            }
        }
        return resolved;
    }

    /// What can be pointed at from a place: days that were told with a beginning and an end, and none of harm.
    static Map<Place, SaidDate> from(Place place, Map<Place, Question> path, Answers answers) {
        var events = new LinkedHashMap<Place, SaidDate>();
        path.forEach((at, question) -> {
            var told = answers.at(at).orElse(Reply.NOT_SURE);
            if (!at.equals(place)
                    && question.care() != Question.Care.DELICATE
                    && told instanceof Reply.Day(var date)
                    && isBounded(date.days())) {
                events.put(at, date);
            }
        });
        return events;
    }

    static Optional<SaidDate> date(Reply.Beside beside, Answers answers, Plan plan) {
        if (!(answers.at(beside.event()).orElse(Reply.NOT_SURE) instanceof Reply.Day(var date))
                || !isBounded(date.days())) {
            return Optional.empty();
        }
        var days = switch (beside.side()) {
            case BEFORE -> new DateRange(DateRange.BEGINNING, date.days().latest());
            case AFTER -> new DateRange(date.days().earliest(), DateRange.END);
        };
        var within = SaidDate.within(days);
        var said = beside.side().code() + " " + fact(beside, plan) + " (" + date.written() + ")";
        return Optional.of(
                new SaidDate(within.days(), within.precision(), within.written(), Optional.of(said), Optional.empty()));
    }

    /// What the law calls it: the words of a case file are not those of a page.
    private static String fact(Reply.Beside beside, Plan plan) {
        return plan.effectsOf(plan.question(beside.event().question()))
                .getFirst()
                .target();
    }

    private static boolean isBounded(DateRange days) {
        return !days.earliest().equals(DateRange.BEGINNING) && !days.latest().equals(DateRange.END);
    }
}
