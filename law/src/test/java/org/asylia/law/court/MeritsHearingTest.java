package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class MeritsHearingTest {

    @Test
    void theLongHearing_isAhead_untilHeld() {
        hearing("none", "set").is(YES);
        hearing("none", "held").is(NO);
        hearing("granted", "set").is(NO);
        check(MeritsHearing.INDIVIDUAL)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open")
                        .yes(FilingFacts.FILED)
                        .is(CourtStepFacts.MOTION_TO_REFUSE, "none"))
                .is(UNKNOWN)
                .asksFor(CourtStepFacts.INDIVIDUAL);
    }

    @Test
    void afterADecision_theTimeForAnAppealRuns_unlessItWasGivenUp() {
        decided("judge").given(c -> c.no(ProceedingFacts.APPEAL_WAIVED)).is(YES);
        decided("judge").given(c -> c.yes(ProceedingFacts.APPEAL_WAIVED)).is(NO);
        decided("none").is(NO);
        decided("judge").is(UNKNOWN).asksFor(ProceedingFacts.APPEAL_WAIVED);
    }

    private static Check hearing(String motion, String state) {
        return check(MeritsHearing.INDIVIDUAL)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open")
                        .yes(FilingFacts.FILED)
                        .is(CourtStepFacts.MOTION_TO_REFUSE, motion)
                        .is(CourtStepFacts.INDIVIDUAL, state));
    }

    private static Check decided(String decision) {
        return check(MeritsHearing.DECISION)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, decision).is(ProceedingFacts.STATE, "open"));
    }
}
