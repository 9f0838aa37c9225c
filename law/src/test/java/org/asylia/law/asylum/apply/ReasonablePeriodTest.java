package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;
import org.junit.jupiter.api.Test;

class ReasonablePeriodTest {

    private static final String JUDGMENT = "asylum.bar.one-year.reasonable-period";

    @Test
    void stillInStatusOnFiling_noTimeWasLost() {
        check(ReasonablePeriod.REASONABLE_PERIOD)
                .given(c -> c.yes(LatenessFacts.KEPT_STATUS, LatenessFacts.STILL_IN_STATUS))
                .is(YES);
    }

    @Test
    void noNumberOfDaysDecides() {
        check(ReasonablePeriod.REASONABLE_PERIOD)
                .given(c -> c.no(LatenessFacts.KEPT_STATUS)
                        .yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2025-02-01")
                        .on(LatenessFacts.ENDED_ON, "2023-01-01"))
                .is(UNKNOWN)
                .turnsOn(JUDGMENT);
    }

    @Test
    void aJudgmentDecides() {
        check(ReasonablePeriod.REASONABLE_PERIOD)
                .given(c -> c.no(LatenessFacts.KEPT_STATUS).judged(JUDGMENT, "", false))
                .is(NO);
    }

    /// Matter of T-M-H- & S-W-C- was decided on 29 January 2010; the standard is that of the 1997 regulation.
    @Test
    void theDecisionOf2010DidNotChangeTheStandard() {
        for (var day : new String[] {"1997-04-01", "2010-01-28", "2010-01-29"}) {
            check(ReasonablePeriod.REASONABLE_PERIOD)
                    .given(c -> c.no(LatenessFacts.KEPT_STATUS).judged(JUDGMENT, "", true))
                    .on(day)
                    .is(YES);
        }
    }
}
