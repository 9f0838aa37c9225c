package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.PersonFacts.IN_UNITED_STATES;
import static org.asylia.law.facts.PersonFacts.STATELESS;

import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

class RefugeeDefinitionTest {

    private static final String PAST = "refugee.past-persecution";
    private static final String FEAR = "refugee.fear";
    private static final String PERSECUTOR = "asylum.bar.persecutor";

    @Test
    void hereAndFearful_isARefugee() {
        here().supposing(FEAR).supposingNot(PAST, PERSECUTOR).is(YES);
    }

    @Test
    void persecutedBefore_isARefugee_evenWithoutFear() {
        here().supposing(PAST).supposingNot(FEAR, PERSECUTOR).is(YES);
    }

    @Test
    void neitherPastNorFear_isNone() {
        here().supposingNot(FEAR, PAST, PERSECUTOR).is(NO);
    }

    @Test
    void abroad_isNone() {
        check(RefugeeDefinition.RULE).given(c -> c.no(IN_UNITED_STATES)).is(NO);
    }

    @Test
    void aPersecutor_isNone_andAnUnknownBarIsNotAClearOne() {
        here().supposing(FEAR, PERSECUTOR).supposingNot(PAST).is(NO);
        here().supposing(FEAR).supposingNot(PAST).leavingOpen(PERSECUTOR).is(UNKNOWN);
    }

    private static Check here() {
        return check(RefugeeDefinition.RULE)
                .given(c -> c.yes(IN_UNITED_STATES).no(STATELESS))
                .given(claim());
    }
}
