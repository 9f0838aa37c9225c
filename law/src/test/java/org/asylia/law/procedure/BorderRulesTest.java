package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.junit.jupiter.api.Test;

class BorderRulesTest {

    @Test
    void sayWhatTheRulesThemselvesSay() {
        for (var rule : new org.asylia.engine.rule.Rule[] {
            BorderRules.LAWFUL_PATHWAYS, BorderRules.SECURING_THE_BORDER, BorderRules.PROCLAMATION
        }) {
            check(rule)
                    .given(c -> c.entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.PLACE, "airport-or-seaport"))
                            .complete(ARRIVALS))
                    .is(NO);
        }
        check(BorderRules.COOPERATIVE_AGREEMENTS)
                .given(c -> c.no(AgreementFacts.INVOKED))
                .is(NO);
    }

    @Test
    void nothingKnown_isUnknownButForWhatWasVacated() {
        check(BorderRules.LAWFUL_PATHWAYS).is(UNKNOWN);
        check(BorderRules.COOPERATIVE_AGREEMENTS).is(UNKNOWN).asksFor(AgreementFacts.INVOKED);
        check(BorderRules.SECURING_THE_BORDER).is(NO).because("set aside on 9 May 2025");
    }

    @Test
    void beforeTheirFirstDay_thereWereNone() {
        check(BorderRules.LAWFUL_PATHWAYS).on("2023-05-10").is(NO);
        check(BorderRules.SECURING_THE_BORDER).on("2024-06-04").is(NO);
        check(BorderRules.PROCLAMATION).on("2025-01-19").is(NO);
        check(BorderRules.COOPERATIVE_AGREEMENTS).on("2019-11-18").is(NO);
    }

    @Test
    void aCrossingThatTheProclamationWasUsedOn_wasCovered() {
        check(BorderRules.PROCLAMATION)
                .given(c -> c.no(org.asylia.law.facts.ProceedingFacts.NOTICE_FILED)
                        .yes(org.asylia.law.facts.ScreeningFacts.PROCLAMATION_USED)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.PLACE, "southwest-land-border")
                                        .is(ArrivalFacts.MANNER, "without-inspection")
                                        .on(ArrivalFacts.DATE, "2025-02-01"))
                        .complete(ARRIVALS))
                .on("2025-03-01")
                .is(YES);
    }
}
