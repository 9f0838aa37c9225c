package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import org.junit.jupiter.api.Test;

class HumanitarianAsylumTest {

    private static final String PAST = "refugee.past-persecution";

    @Test
    void humanitarianAsylum_needsPastPersecutionFirst() {
        check(HumanitarianAsylum.RULE)
                .supposingNot(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.severity", CLAIM, true)
                        .judged("refugee.humanitarian.other-harm", CLAIM, true)))
                .is(NO);
        check(HumanitarianAsylum.SEVERITY)
                .supposing(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.severity", CLAIM, true)))
                .is(YES)
                // Matter of Chen, 25 April 1989; regulations of 1990 and 2001
                .on("2001-01-05")
                .is(YES)
                .on("1990-10-01")
                .is(YES)
                .on("1989-04-25")
                .is(YES)
                .on("1989-04-24")
                .is(UNKNOWN);
        check(HumanitarianAsylum.SEVERITY).supposingNot(PAST).given(claim()).is(NO);
        check(HumanitarianAsylum.SEVERITY)
                .supposing(PAST)
                .given(claim())
                .is(UNKNOWN)
                .turnsOn("refugee.humanitarian.severity");
    }

    @Test
    void otherSeriousHarm_isAGroundSince2001() {
        check(HumanitarianAsylum.OTHER_HARM)
                .supposing(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.other-harm", CLAIM, true)))
                .is(YES)
                .on("2001-01-05")
                .is(YES)
                .on("2001-01-04")
                .is(NO);
        check(HumanitarianAsylum.OTHER_HARM)
                .supposing(PAST)
                .given(claim())
                .is(UNKNOWN)
                .turnsOn("refugee.humanitarian.other-harm");
        check(HumanitarianAsylum.RULE)
                .supposing(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.other-harm", CLAIM, true)))
                .is(YES);
        check(HumanitarianAsylum.RULE)
                .supposing(PAST)
                .given(claim())
                .is(UNKNOWN)
                .on("1989-04-24")
                .is(UNKNOWN);
    }
}
