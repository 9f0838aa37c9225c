package org.asylia.law.effects;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;

import org.junit.jupiter.api.Test;

class AsyleeTest {

    @Test
    void grantedAndNotEnded_hasTheStatus_andMayWork() {
        check(Asylee.STATUS)
                .given(c -> c.yes(GRANTED).no(ENDED, PERMANENT_RESIDENT))
                .is(YES);
        check(Asylee.WORK)
                .given(c -> c.yes(GRANTED).no(ENDED, PERMANENT_RESIDENT))
                .is(YES);
    }

    @Test
    void endedOrNeverGranted_hasNot() {
        check(Asylee.STATUS).given(c -> c.yes(GRANTED, ENDED)).is(NO);
        check(Asylee.STATUS).given(c -> c.no(GRANTED)).is(NO);
        check(Asylee.WORK).given(c -> c.no(GRANTED)).is(NO);
    }

    /// Matter of N-A-I-, 27 I&N Dec. 72 (BIA 2017), decided 3 August 2017.
    @Test
    void theGreenCardEndsIt_asTheBoardHeldIn2017() {
        check(Asylee.STATUS)
                .given(c -> c.yes(GRANTED, PERMANENT_RESIDENT).no(ENDED))
                .on("2017-08-03")
                .is(NO)
                .on("2017-08-02")
                .is(UNKNOWN);
    }

    @Test
    void notToldWhetherItEnded_isUnknown_andAsks() {
        check(Asylee.STATUS)
                .given(c -> c.yes(GRANTED).no(PERMANENT_RESIDENT))
                .is(UNKNOWN)
                .asksFor(ENDED);
        check(Asylee.WORK).is(UNKNOWN).asksFor(GRANTED);
    }
}
