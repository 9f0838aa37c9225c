package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class ClosureTest {

    @Test
    void whetherTheRuleStands_isContested() {
        asked("agreed").is(UNKNOWN).turnsOn("step.defensive.admin-closure.status");
    }

    @Test
    void nobodyAsked_orNotJustified_isNo_inBothReadings() {
        asked("none").is(NO);
        asked("one-side").judged("step.defensive.admin-closure", false).is(NO);
    }

    @Test
    void againstOneSide_itIsJudged() {
        asked("one-side").is(UNKNOWN).turnsOn("step.defensive.admin-closure");
    }

    /// 89 FR 46742, in effect on 29 July 2024.
    @Test
    void before_itIsNotEncoded() {
        asked("none").on("2024-07-28").is(UNKNOWN);
    }

    private static Check asked(String how) {
        return check(Closure.RULE)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open").is(CourtStepFacts.PAUSE_ASKED, how));
    }
}
