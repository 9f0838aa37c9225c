package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ClaimFacts.RACE;
import static org.asylia.law.facts.NexusFacts.OTHER_MOTIVE;

import org.junit.jupiter.api.Test;

class MixedMotiveTest {

    @Test
    void aProtectedReasonBesideAnother_isMixed() {
        var both = claim(c -> c.yes(OTHER_MOTIVE, RACE));
        check(MixedMotive.RULE).given(both).is(YES);
    }

    @Test
    void oneReasonOnly_isNot() {
        var one = claim(c -> c.no(OTHER_MOTIVE).yes(RACE));
        check(MixedMotive.RULE).given(one).is(NO);
    }

    @Test
    void notAsked_isUnknown() {
        check(MixedMotive.RULE).given(claim(c -> c.yes(RACE))).is(UNKNOWN).asksFor(OTHER_MOTIVE);
    }

    @Test
    void beforeSP_isNotEncoded() {
        // S-P- was decided on 18 June 1996
        var both = claim(c -> c.yes(OTHER_MOTIVE, RACE));
        check(MixedMotive.RULE).given(both).on("1996-06-17").is(UNKNOWN);
        check(MixedMotive.RULE).given(both).on("1996-06-18").is(YES);
    }
}
