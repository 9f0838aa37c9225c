package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;
import org.junit.jupiter.api.Test;

class ExtraordinaryCircumstancesTest {

    private static final String JUDGMENT = "asylum.bar.one-year.exception.extraordinary";

    @Test
    void nothingHappened_needsNoJudgment() {
        nothingElse().given(c -> c.no(LatenessFacts.BAD_COUNSEL)).is(NO);
    }

    @Test
    void aLawyersMistakeCountsOnlyAfterItsFormalSteps() {
        nothingElse()
                .given(c -> c.yes(LatenessFacts.BAD_COUNSEL).no(LatenessFacts.COUNSEL_STEPS))
                .is(NO);
        nothingElse().given(c -> c.yes(LatenessFacts.BAD_COUNSEL)).is(UNKNOWN).asksFor(LatenessFacts.COUNSEL_STEPS);
    }

    @Test
    void illnessAwaitsJudgment() {
        var ill = filed("2024-05-01").given(c -> c.yes(LatenessFacts.ILLNESS));
        ill.is(UNKNOWN).turnsOn(JUDGMENT);
        ill.given(c -> c.judged(JUDGMENT, "", true)).is(YES);
    }

    /// INA 208(a)(2)(D), for applications filed from 1 April 1997.
    @Test
    void filedBeforeTheLimit_thereWasNothingToExcuse() {
        filed("1997-03-31")
                .given(c -> c.yes(LatenessFacts.ILLNESS).judged(JUDGMENT, "", true))
                .is(NO);
        filed("1997-04-01")
                .given(c -> c.yes(LatenessFacts.ILLNESS).judged(JUDGMENT, "", true))
                .is(YES);
    }

    private static Check nothingElse() {
        return filed("2024-05-01")
                .given(c -> c.no(
                        LatenessFacts.ILLNESS,
                        LatenessFacts.LEGAL_DISABILITY,
                        LatenessFacts.KEPT_STATUS,
                        LatenessFacts.REFILED,
                        LatenessFacts.CLOSE_DEATH,
                        LatenessFacts.OTHER_OBSTACLE));
    }

    private static Check filed(String day) {
        return check(ExtraordinaryCircumstances.EXTRAORDINARY_CIRCUMSTANCES)
                .given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day));
    }
}
