package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.facts.ArrivalFacts;
import org.junit.jupiter.api.Test;

class EntryWithoutInspectionTest {

    @Test
    void onlyTheLastArrivalCounts() {
        check(EntryWithoutInspection.ENTRY_WITHOUT_INSPECTION)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.MANNER, "without-inspection")
                                        .on(ArrivalFacts.DATE, "2010-06-01"))
                        .entry(
                                ARRIVALS,
                                "2",
                                a -> a.is(ArrivalFacts.MANNER, "admitted").on(ArrivalFacts.DATE, "2020-06-01"))
                        .complete(ARRIVALS))
                .is(NO);
    }

    @Test
    void anImpreciseDayOfTheOnlyArrival_doesNotMatter() {
        check(EntryWithoutInspection.ENTRY_WITHOUT_INSPECTION)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.MANNER, "without-inspection")
                                        .between(ArrivalFacts.DATE, "2010-06-01", "2010-06-30"))
                        .complete(ARRIVALS))
                .is(YES);
    }

    @Test
    void nothingKnown_isUnknown() {
        check(EntryWithoutInspection.ENTRY_WITHOUT_INSPECTION).is(UNKNOWN).turnsOn("arrivals");
    }
}
