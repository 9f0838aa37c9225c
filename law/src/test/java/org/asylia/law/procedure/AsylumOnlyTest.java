package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class AsylumOnlyTest {

    @Test
    void theFormDecides() {
        check(AsylumOnly.ASYLUM_ONLY)
                .given(c -> c.yes(ProceedingFacts.ASYLUM_ONLY))
                .is(YES);
        check(AsylumOnly.ASYLUM_ONLY)
                .given(c -> c.no(ProceedingFacts.ASYLUM_ONLY))
                .is(NO);
        check(AsylumOnly.ASYLUM_ONLY).is(UNKNOWN).asksFor(ProceedingFacts.ASYLUM_ONLY);
    }

    /// 62 FR 10312, from 1 April 1997.
    @Test
    void beforeTheRegulation_thereWereNone() {
        check(AsylumOnly.ASYLUM_ONLY)
                .given(c -> c.yes(ProceedingFacts.ASYLUM_ONLY))
                .on("1997-03-31")
                .is(NO);
    }
}
