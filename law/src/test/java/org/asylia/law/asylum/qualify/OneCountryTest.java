package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;

import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

class OneCountryTest {

    private static final String PAST = "refugee.past-persecution";
    private static final String FEAR = "refugee.fear";

    @Test
    void pastPersecutionOrFear_inThatCountry() {
        oneClaim().supposing(FEAR).is(YES);
        oneClaim().supposing(PAST).is(YES);
        oneClaim().supposingNot(FEAR, PAST).is(NO);
        oneClaim().supposingNot(FEAR).is(UNKNOWN);
    }

    private static Check oneClaim() {
        return check(OneCountry.RULE).given(claim());
    }
}
