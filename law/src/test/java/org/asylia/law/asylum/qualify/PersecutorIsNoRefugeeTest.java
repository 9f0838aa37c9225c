package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class PersecutorIsNoRefugeeTest {

    private static final String PERSECUTOR = "asylum.bar.persecutor";

    @Test
    void followsTheBar() {
        check(PersecutorIsNoRefugee.RULE).supposing(PERSECUTOR).is(YES);
        check(PersecutorIsNoRefugee.RULE).supposingNot(PERSECUTOR).is(NO);
        check(PersecutorIsNoRefugee.RULE).leavingOpen(PERSECUTOR).is(UNKNOWN).turnsOn(PERSECUTOR);
    }
}
