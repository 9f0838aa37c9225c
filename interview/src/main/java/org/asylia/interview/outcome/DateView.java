package org.asylia.interview.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.due.Deadline.Standing;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;

/// A day that matters, and how it was counted.
///
/// @param rule the rule that gives it
/// @param title what must be done
/// @param sense whether it is the last day for an act, or the first on which it is possible
/// @param binds whether it binds; unknown while that is open
/// @param plan the day to plan by, the earliest that is possible; empty while nothing is known of it
/// @param day the day under the law, as a range where a date is not known precisely
/// @param act whether the act is still to be done
/// @param standing how it stands to today
/// @param left days from today to the day to plan by; negative once it is over
/// @param status whether it binds and has passed, in words
/// @param counted how it was counted
/// @param done what counts as done
/// @param missed what follows when it is missed
/// @param citations the paragraphs
public record DateView(
        String rule,
        Said title,
        Yield.Sense sense,
        Answer binds,
        Optional<LocalDate> plan,
        DateRange day,
        Act act,
        Standing standing,
        long left,
        Said status,
        Said counted,
        Said done,
        Said missed,
        List<String> citations) {

    /// Whether the act of a day is still to be done.
    public enum Act {
        OPEN,
        /// The person has done it; whether in time, the status says.
        DONE
    }

    public DateView {
        citations = List.copyOf(citations);
    }

    /// The day to plan by, as it is written wherever this date is: "Plan by" a last day, which stands alone once it is
    /// over or the act is done, and "Possible from" a first one.
    public Optional<Said> planned(Texts texts) {
        if (sense == Yield.Sense.LAST_DAY && (standing == Standing.PAST || act == Act.DONE)) {
            return plan.map(texts::day);
        }
        var key = sense == Yield.Sense.FIRST_DAY ? "outcome.from-day" : "outcome.plan-by";
        return plan.map(day -> texts.say(key, Map.of("day", texts.day(day).text())));
    }

    /// Whether days are left to act in.
    public boolean isRunning() {
        return act == Act.OPEN && plan.isPresent() && left >= 0;
    }
}
