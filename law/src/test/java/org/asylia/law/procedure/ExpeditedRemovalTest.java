package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class ExpeditedRemovalTest {

    @Test
    void begunAndNotReplaced_isOpen() {
        check(ExpeditedRemoval.EXPEDITED_REMOVAL)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL).no(ProceedingFacts.NOTICE_FILED))
                .is(YES);
        check(ExpeditedRemoval.EXPEDITED_REMOVAL)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL, ProceedingFacts.NOTICE_FILED))
                .is(NO);
        check(ExpeditedRemoval.EXPEDITED_REMOVAL).is(UNKNOWN).asksFor(ScreeningFacts.EXPEDITED_REMOVAL);
    }

    /// INA 235(b)(1), from 1 April 1997.
    @Test
    void beforeTheStatute_thereWasNone() {
        check(ExpeditedRemoval.EXPEDITED_REMOVAL)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL).no(ProceedingFacts.NOTICE_FILED))
                .on("1997-03-31")
                .is(NO);
    }

    @Test
    void aChildAloneOrAClaimToStatus_isOutside() {
        check(ExpeditedRemoval.OUTSIDE)
                .given(c -> c.yes(ScreeningFacts.CLAIMED_STATUS))
                .is(YES);
        check(ExpeditedRemoval.OUTSIDE)
                .given(c -> c.on(PersonFacts.BIRTH_DATE, "2015-01-01")
                        .no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS, FilingFacts.FILED))
                .is(YES);
    }

    @Test
    void anAdultOverLand_isNotOutside_butByAirItIsNotEncoded() {
        adult("southwest-land-border").is(NO);
        adult("airport-or-seaport").is(UNKNOWN);
    }

    /// 90 FR 8139 from 21 January 2025; stayed 29 August 2025; usable again from 17 July 2026.
    @Test
    void theReachMovedSeveralTimes() {
        uninspected("2024-06-01").on("2025-01-20").is(UNKNOWN);
        uninspected("2024-06-01").on("2025-01-21").is(YES);
        uninspected("2024-06-01").on("2025-08-28").is(YES);
        uninspected("2024-06-01").on("2025-08-29").is(UNKNOWN);
        uninspected("2025-06-01").on("2026-07-16").is(UNKNOWN);
        uninspected("2025-06-01").on("2026-07-17").is(YES);
    }

    /// INA 235(b)(1)(A)(iii)(II): two years of presence just before the finding.
    @Test
    void afterTwoYears_itDoesNotReach() {
        uninspected("2024-10-07").on("2026-10-07").is(NO);
        uninspected("2024-10-08").on("2026-10-07").is(YES);
        uninspected("2020-01-01").on("2025-12-01").is(NO);
    }

    private static Check adult(String place) {
        return check(ExpeditedRemoval.OUTSIDE)
                .given(c -> c.on(PersonFacts.BIRTH_DATE, "1980-01-01")
                        .no(ScreeningFacts.CLAIMED_STATUS, FilingFacts.FILED)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.PLACE, place).is(ArrivalFacts.MANNER, "port-without-papers"))
                        .complete(ARRIVALS));
    }

    private static Check uninspected(String day) {
        return check(ExpeditedRemoval.REACH)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.MANNER, "without-inspection")
                                        .on(ArrivalFacts.DATE, day))
                        .complete(ARRIVALS));
    }
}
