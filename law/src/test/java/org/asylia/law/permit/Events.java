package org.asylia.law.permit;

import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;

import java.util.function.Consumer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.ClockFacts;

/// One event of the clock, in lines a lawyer could check.
final class Events {

    private Events() {}

    static Check event(Rule rule, String kind, String day, Consumer<Given> more) {
        return check(rule)
                .given(c -> c.entry(CLOCK_EVENTS, "1", event(kind, day, more)).complete(CLOCK_EVENTS));
    }

    static Check event(Rule rule, String kind, String day) {
        return event(rule, kind, day, nothing -> {});
    }

    static Consumer<Given> event(String kind, String day, Consumer<Given> more) {
        return e -> more.accept(e.is(ClockFacts.KIND, kind).on(ClockFacts.DATE, day));
    }
}
