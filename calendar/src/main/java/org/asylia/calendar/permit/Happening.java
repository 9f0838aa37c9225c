package org.asylia.calendar.permit;

import java.util.List;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.time.DateRange;

/// One event of the case, and what the rules say that it does to the clock.
///
/// @param item the entry of the case's list of events
/// @param what what happened, in words
/// @param day on which day
/// @param until the day on which it was made good, such as the new hearing day; any day while that is not known
/// @param effects what it does or may do; empty when it leaves the clock as it is
/// @param says the rules that hold of it, or may; the first tells most
public record Happening(Item item, String what, DateRange day, DateRange until, List<Effect> effects, List<Rule> says) {

    public Happening {
        effects = List.copyOf(effects);
        says = List.copyOf(says);
    }

    boolean has(Effect.Sort sort) {
        return effects.stream().anyMatch(effect -> effect.is(sort));
    }

    Happening doing(List<Effect> other) {
        return new Happening(item, what, day, until, other, says);
    }
}
