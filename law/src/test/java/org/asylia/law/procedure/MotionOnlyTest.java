package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class MotionOnlyTest {

    @Test
    void anOrderThatStands_mustFirstBeReopened() {
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED).no(OrderFacts.CARRIED_OUT))
                .is(YES);
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED)
                        .is(ProceedingFacts.STATE, "ordered")
                        .no(OrderFacts.CARRIED_OUT))
                .is(YES);
    }

    @Test
    void noOrder_orOneCarriedOut_isNot() {
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.no(OrderFacts.ORDERED, ProceedingFacts.NOTICE_FILED))
                .is(NO);
        check(MotionOnly.MOTION_ONLY).given(c -> c.yes(OrderFacts.CARRIED_OUT)).is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED))
                .is(UNKNOWN)
                .asksFor(OrderFacts.CARRIED_OUT);
    }
}
