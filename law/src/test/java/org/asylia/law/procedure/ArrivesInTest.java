package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.junit.jupiter.api.Test;

class ArrivesInTest {

    @Test
    void onUnitedStatesSoil_hasArrived() {
        check(ArrivesIn.ARRIVES_IN)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES))
                .is(YES);
        check(ArrivesIn.ARRIVES_IN).is(UNKNOWN).asksFor(PersonFacts.IN_UNITED_STATES);
    }

    /// Al Otro Lado v. EOIR (9th Cir. 23 October 2024), reversed by Mullin v. Al Otro Lado (25 June 2026).
    @Test
    void stoppedBeforeTheLine_hadArrivedOnlyInTheNinthCircuitForATime() {
        stopped("9", "2024-10-22", NO);
        stopped("9", "2024-10-23", YES);
        stopped("9", "2026-06-24", YES);
        stopped("9", "2026-06-25", NO);
        stopped("5", "2025-01-02", NO);
    }

    private static void stopped(String circuit, String day, org.asylia.engine.answer.Answer arrived) {
        check(ArrivesIn.ARRIVES_IN)
                .given(c -> c.no(PersonFacts.IN_UNITED_STATES).yes(PresenceFacts.STOPPED_AT_LINE))
                .in(circuit)
                .on(day)
                .is(arrived);
    }
}
