package org.asylia.engine.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;

/// A day that binds in a case or, while that is unknown, may bind.
///
/// @param rule the rule that gives it
/// @param item the entry that it is about; the case itself for a rule of the case
/// @param runs yes when it binds, unknown or leaning while that is open; never no
/// @param text the text that gives it, with its source and status
/// @param due the day as the text states it, with what counts as done, what follows when it is missed, and the cure
/// @param day the day under the law
/// @param plan the day to plan by; empty while nothing is known of it
/// @param standing how the day stands to the day asked for
/// @param left days from the day asked for to the day to plan by, negative once it is over; 0 while there is none
/// @param counted how the day under the law was counted, in one line
/// @param steps the same, step by step, for other languages
/// @param planCounted how the day to plan by was counted; empty when it is that of the law
/// @param untold the dates that it is counted from and that nobody told yet
public record Deadline(
        Rule rule,
        Item item,
        Answer runs,
        Text text,
        Yield.Due due,
        DateRange day,
        Optional<LocalDate> plan,
        Standing standing,
        long left,
        String counted,
        List<Step> steps,
        String planCounted,
        List<Fact> untold) {

    /// The nearest day to plan by first; days of which nothing is known last.
    public static final Comparator<Deadline> NEAREST_FIRST = Comparator.comparing(
                    (Deadline deadline) -> deadline.plan.orElse(LocalDate.MAX))
            .thenComparing(deadline -> deadline.rule.id())
            .thenComparing(deadline -> deadline.item.path());

    public Deadline {
        steps = List.copyOf(steps);
        untold = List.copyOf(untold);
    }

    /// How a day under the law stands to the day asked for.
    public enum Standing {
        /// It is still to come, or is today.
        AHEAD("is ahead"),
        /// It may have passed: it is not known precisely.
        PERHAPS_PAST("may have passed"),
        /// It has passed.
        PAST("has passed"),
        /// Nothing is known of it.
        UNKNOWN("is not known");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Standing of(DateRange day, LocalDate asOf) {
            if (!asOf.isAfter(day.earliest())) {
                return AHEAD;
            }
            return asOf.isAfter(day.latest()) ? PAST : PERHAPS_PAST;
        }
    }
}
