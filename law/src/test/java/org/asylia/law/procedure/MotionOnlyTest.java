package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.List;
import org.asylia.law.Given;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class MotionOnlyTest {

    @Test
    void anOrderThatStands_mustFirstBeReopened() {
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED).no(OrderFacts.CARRIED_OUT, GrantFacts.GRANTED))
                .is(YES);
        check(MotionOnly.MOTION_ONLY).given(c -> ended(c, "judge-absent")).is(YES);
        check(MotionOnly.MOTION_ONLY).given(c -> ended(c, "board")).is(YES);
    }

    /// 8 CFR 1241.1(c): the order is final when the time to appeal ends, here Tuesday 13 October 2026.
    @Test
    void whileTheAppealTimeRuns_noOrderIsFinal_andTheJudgesCourtStillHasTheCase() {
        for (var rule : List.of(MotionOnly.MOTION_ONLY, ImmigrationCourt.IMMIGRATION_COURT)) {
            boolean court = rule == ImmigrationCourt.IMMIGRATION_COURT;
            var decided = check(rule)
                    .given(c -> ended(c, "judge")
                            .yes(DecisionFacts.SPOKEN)
                            .on(DecisionFacts.JUDGE_DATE, "2026-09-11")
                            .no(ProceedingFacts.APPEAL_WAIVED));
            decided.on("2026-10-13").is(court ? YES : NO);
            decided.on("2026-10-14").is(court ? NO : YES);
            check(rule)
                    .given(c -> ended(c, "judge").yes(ProceedingFacts.APPEAL_WAIVED))
                    .on("2026-09-12")
                    .is(court ? NO : YES);
        }
    }

    /// INA 208(c)(1): who has been given asylum has no need to reopen the old case.
    @Test
    void asylumGivenAfterTheOrder_leavesNothingToReopen() {
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED, GrantFacts.GRANTED)
                        .no(OrderFacts.CARRIED_OUT, GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT))
                .is(NO);
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED, GrantFacts.GRANTED, GrantFacts.ENDED)
                        .no(OrderFacts.CARRIED_OUT))
                .is(YES);
        check(MotionOnly.MOTION_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED).no(OrderFacts.CARRIED_OUT))
                .is(UNKNOWN)
                .asksFor(GrantFacts.GRANTED);
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

    private static Given ended(Given c, String decision) {
        return c.yes(ProceedingFacts.NOTICE_FILED)
                .is(ProceedingFacts.STATE, "ordered")
                .is(ProceedingFacts.LAST_DECISION, decision)
                .no(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, GrantFacts.GRANTED);
    }
}
