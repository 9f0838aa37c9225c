package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class ContinuanceTest {

    @Test
    void goodCause_isAJudgment() {
        asked("person").is(UNKNOWN).turnsOn("step.defensive.continuance");
        asked("person").judged("step.defensive.continuance", true).is(YES);
        asked("government").judged("step.defensive.continuance", false).is(NO);
        asked("person")
                .judged("step.defensive.continuance", true)
                .on("2018-08-15")
                .is(YES);
    }

    @Test
    void aDayTheCourtMoves_needsNone() {
        asked("court").is(NO);
        asked("none").is(NO);
    }

    @Test
    void notAsked_asks() {
        check(Continuance.RULE)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open"))
                .is(UNKNOWN)
                .asksFor(CourtStepFacts.DELAY_ASKED);
    }

    private static Check asked(String who) {
        return check(Continuance.RULE)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open").is(CourtStepFacts.DELAY_ASKED, who));
    }
}
