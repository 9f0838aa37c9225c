package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTOR;
import static org.asylia.law.asylum.qualify.WithStandIns.check;

import org.junit.jupiter.api.Test;

class PersecutorIsNoRefugeeTest {

    @Test
    void followsTheBar() {
        check(PersecutorIsNoRefugee.RULE, YES, c -> c.yes(PERSECUTOR));
        check(PersecutorIsNoRefugee.RULE, NO, c -> c.no(PERSECUTOR));
        check(PersecutorIsNoRefugee.RULE, UNKNOWN);
    }
}
