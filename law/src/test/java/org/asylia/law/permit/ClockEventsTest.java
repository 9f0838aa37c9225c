package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.permit.Events.event;

import java.util.List;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClockFacts;
import org.junit.jupiter.api.Test;

class ClockEventsTest {

    private static final List<Rule> ALL =
            List.of(ClockEvents.STARTS, ClockEvents.PAUSES, ClockEvents.BLOCKS, ClockEvents.ENDS, ClockEvents.REOPENS);

    @Test
    void eachKindOfEvent_doesItsOwn() {
        event(ClockEvents.STARTS, "filed-uscis", "2026-01-05", e -> e.no(ClockFacts.RETURNED))
                .is(YES);
        event(ClockEvents.STARTS, "filed-court", "2026-01-05", e -> e.no(ClockFacts.RETURNED))
                .is(YES);
        event(ClockEvents.STARTS, "filed-uscis", "2026-01-05", e -> e.yes(ClockFacts.RETURNED))
                .is(NO);
        event(ClockEvents.PAUSES, "other-delay", "2026-01-05", e -> e.is(ClockFacts.ASKED_BY, "applicant"))
                .is(YES);
        event(ClockEvents.PAUSES, "other-delay", "2026-01-05", e -> e.is(ClockFacts.ASKED_BY, "dhs"))
                .is(NO);
        event(ClockEvents.BLOCKS, "hearing-missed", "2026-01-05", e -> e.no(ClockFacts.EXCUSED))
                .is(YES);
        event(ClockEvents.BLOCKS, "hearing-missed", "2026-01-05", e -> e.yes(ClockFacts.EXCUSED))
                .is(NO);
        event(ClockEvents.ENDS, "denied", "2026-01-05").is(YES);
        event(ClockEvents.REOPENS, "remanded", "2026-01-05").is(YES);
    }

    /// The rules on court filings and on missed appearances begin in 2013 and in 1997.
    @Test
    void aRuleThatBeginsLater_leavesOpenOnlyEventsOfItsOwnKind() {
        for (var rule : ALL) {
            event(rule, "referred", "1996-05-01").is(NO);
        }
        event(ClockEvents.STARTS, "filed-court", "1996-05-01", e -> e.no(ClockFacts.RETURNED))
                .is(UNKNOWN);
        event(ClockEvents.BLOCKS, "hearing-missed", "1996-05-01", e -> e.no(ClockFacts.EXCUSED))
                .is(UNKNOWN);
        event(ClockEvents.REOPENS, "denied", "2020-05-01").on("2024-12-18").is(NO);
        event(ClockEvents.REOPENS, "remanded", "2020-05-01").on("2024-12-18").is(UNKNOWN);
    }

    @Test
    void anEventOfUnknownKind_mayDoAnything() {
        for (var rule : ALL) {
            check(rule)
                    .given(c -> c.entry(CLOCK_EVENTS, "1", e -> {}))
                    .is(UNKNOWN)
                    .asksFor(ClockFacts.KIND);
        }
    }
}
