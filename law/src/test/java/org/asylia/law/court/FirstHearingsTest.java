package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class FirstHearingsTest {

    @Test
    void theFirstHearing_isAhead_untilHeld() {
        open(FirstHearings.MASTER)
                .given(c -> c.is(CourtStepFacts.MASTER, "set"))
                .is(YES);
        open(FirstHearings.MASTER)
                .given(c -> c.is(CourtStepFacts.MASTER, "held"))
                .is(NO);
        open(FirstHearings.MASTER).is(UNKNOWN).asksFor(CourtStepFacts.MASTER);
    }

    @Test
    void onAppeal_orOutsideCourt_thereIsNone() {
        check(FirstHearings.MASTER)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "appeal"))
                .is(NO);
        check(FirstHearings.MASTER).supposingNot("route.court").is(NO);
    }

    @Test
    void theCharges_areToBeAnswered_inFullProceedings() {
        var removal = check(FirstHearings.PLEADINGS)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open"));
        removal.is(UNKNOWN).asksFor(CourtStepFacts.PLEADED);
        removal.given(c -> c.no(CourtStepFacts.PLEADED)).is(YES);
        check(FirstHearings.PLEADINGS).given(c -> c.yes(CourtStepFacts.PLEADED)).is(NO);
        check(FirstHearings.PLEADINGS)
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED).yes(ProceedingFacts.ASYLUM_ONLY))
                .is(NO);
    }

    private static Check open(Rule rule) {
        return check(rule).supposing("route.court").given(c -> c.is(ProceedingFacts.STATE, "open"));
    }
}
