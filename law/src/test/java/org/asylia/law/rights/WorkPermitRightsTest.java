package org.asylia.law.rights;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class WorkPermitRightsTest {

    /// 8 CFR 208.7(a)(1): 150 days after filing, here 2026-05-01.
    @Test
    void afterAHundredFiftyDays_aWorkPermitMayBeAskedFor() {
        pending(WorkPermitRights.TIMING)
                .on("2026-09-27")
                .is(NO)
                .on("2026-09-28")
                .is(YES);
        check(WorkPermitRights.TIMING).given(c -> c.no(FilingFacts.FILED)).is(NO);
        check(WorkPermitRights.TIMING).is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void withholdingAlone_startsNoClock() {
        check(WorkPermitRights.TIMING)
                .supposing("route.court", "route.withholding-only")
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "court")
                        .is(ProceedingFacts.STATE, "open")
                        .on(FilingFacts.FILING_DATE, "2020-01-01"))
                .is(NO);
    }

    /// The settlement in Garcia Perez: 19 December 2024.
    @Test
    void theClock_isExplained() {
        pending(WorkPermitRights.CLOCK_NOTICE).is(YES).on("2024-12-18").is(NO);
        check(WorkPermitRights.CLOCK_NOTICE).given(c -> c.no(FilingFacts.FILED)).is(NO);
        check(WorkPermitRights.CLOCK_NOTICE).is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void theGovernment_shouldDecideInTime() {
        pending(GovernmentTime.RULE).is(YES);
        check(GovernmentTime.RULE).given(c -> c.no(FilingFacts.FILED)).is(NO);
        check(GovernmentTime.RULE).is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    private static Check pending(Rule rule) {
        return check(rule)
                .supposingNot("route.court")
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, "waiting")
                        .on(FilingFacts.FILING_DATE, "2026-05-01"));
    }
}
