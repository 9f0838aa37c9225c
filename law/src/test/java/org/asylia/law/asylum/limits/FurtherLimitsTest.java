package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class FurtherLimitsTest {

    @Test
    void aVisitorByAir_isOutsideThemAll() {
        check(FurtherLimits.BARRED)
                .given(c -> c.entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.PLACE, "airport-or-seaport"))
                        .complete(ARRIVALS))
                .is(NO);
    }

    @Test
    void nothingKnown_isUnknown() {
        check(FurtherLimits.BARRED).is(UNKNOWN).turnsOn("arrivals");
    }

    @Test
    void aCrossingInTheWindowOf2023_leansToABar() {
        check(FurtherLimits.BARRED)
                .given(Crossing.on("2023-09-01"))
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED))
                .is(LEANING_YES);
        check(FurtherLimits.BARRED)
                .given(Crossing.on("2023-09-01"))
                .given(c -> c.judged("asylum.rule.clp", "", true))
                .is(YES);
    }

    /// INA 208(b)(2)(C), from 1 April 1997.
    @Test
    void beforeTheStatute_thereWereNone() {
        check(FurtherLimits.BARRED).on("1997-03-31").is(NO);
    }
}
