package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.junit.jupiter.api.Test;

class DetentionTest {

    @Test
    void theCircuitDecides() {
        came("without-inspection").in("5").is(YES);
        came("without-inspection").in("9").is(NO);
        came("without-inspection").in("3").is(UNKNOWN).turnsOn("entry.dhs-detention.235b.bond");
    }

    @Test
    void aPersonWhoWasAdmitted_isOutside() {
        came("admitted").in("5").is(NO);
    }

    /// The government's position of 8 July 2025.
    @Test
    void before_itIsNotEncoded() {
        came("without-inspection").in("5").on("2025-07-07").is(UNKNOWN);
    }

    private static Check came(String manner) {
        return check(Detention.DETENTION)
                .given(c -> c.entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, manner))
                        .complete(ARRIVALS));
    }
}
