package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;

import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;

class ProtectedGroundTest {

    @Test
    void oneOfTheFive_isEnough() {
        check(ProtectedGround.RULE)
                .given(claim(c -> c.yes(ClaimFacts.RELIGION)))
                .is(YES);
    }

    @Test
    void noneOfTheFive_isNoGround() {
        var none = claim(c -> c.no(
                ClaimFacts.RACE,
                ClaimFacts.RELIGION,
                ClaimFacts.NATIONALITY,
                ClaimFacts.POLITICAL_OPINION,
                ClaimFacts.SOCIAL_GROUP));
        check(ProtectedGround.RULE).given(none).is(NO);
    }

    @Test
    void oneNotAsked_leavesItUnknown() {
        var some = claim(
                c -> c.no(ClaimFacts.RACE, ClaimFacts.RELIGION, ClaimFacts.NATIONALITY, ClaimFacts.POLITICAL_OPINION));
        check(ProtectedGround.RULE).given(some).is(UNKNOWN).asksFor(ClaimFacts.SOCIAL_GROUP);
    }
}
