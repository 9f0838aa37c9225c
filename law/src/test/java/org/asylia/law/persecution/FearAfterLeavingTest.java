package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;

import org.asylia.law.facts.FearFacts;
import org.junit.jupiter.api.Test;

class FearAfterLeavingTest {

    @Test
    void aFearAfterLeaving_mustBeKnownOrLikelyKnown() {
        check(FearAfterLeaving.RULE)
                .given(claim(c -> c.no(FearFacts.AROSE_AFTER_LEAVING)))
                .is(NO);
        check(FearAfterLeaving.RULE)
                .given(claim(c -> c.yes(FearFacts.AROSE_AFTER_LEAVING, FearFacts.KNOWN_BACK_HOME)))
                .is(YES)
                // Refugee Act of 1980, 1 April 1980
                .on("1980-04-01")
                .is(YES)
                .on("1980-03-31")
                .is(UNKNOWN);
        check(FearAfterLeaving.RULE)
                .given(claim(c -> c.yes(FearFacts.AROSE_AFTER_LEAVING).no(FearFacts.KNOWN_BACK_HOME)))
                .is(UNKNOWN)
                .turnsOn("refugee.wff.sur-place");
    }
}
