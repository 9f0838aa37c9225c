package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;

class LastArrivalTest {

    @Test
    void everyArrivalCounts_exceptInTheSecondCircuit() {
        check(LastArrival.LAST_ARRIVAL).in("9").is(YES);
        check(LastArrival.LAST_ARRIVAL).in("2").is(NO);
    }

    @Test
    void whileTheCircuitIsNotKnown_itIsContested() {
        check(LastArrival.LAST_ARRIVAL).is(UNKNOWN).turnsOn("asylum.bar.one-year.last-arrival");
    }

    /// Joaquin-Porras v. Gonzales was decided on 18 January 2006; 65 FR 76121 was in force from 5 January 2001.
    @Test
    void beforeTheDecisionItWasNotContested() {
        check(LastArrival.LAST_ARRIVAL).in("2").on("2006-01-17").is(YES);
        check(LastArrival.LAST_ARRIVAL).in("2").on("2006-01-18").is(NO);
        check(LastArrival.LAST_ARRIVAL).in("2").on("2001-01-04").is(YES);
    }

    @Test
    void returnFromAShortTripOnParole_startsANewYearButForTheSecondCircuit() {
        shortTrip().in("9").is(YES);
        shortTrip().in("2").is(NO);
        shortTrip().is(UNKNOWN);
    }

    @Test
    void returnWithoutParole_isNeverContested() {
        check(FiledInTime.FILED_IN_TIME)
                .given(c -> c.entry(
                                ARRIVALS,
                                "old",
                                a -> a.on(ArrivalFacts.DATE, "2015-01-05").is(ArrivalFacts.MANNER, "admitted"))
                        .entry(
                                ARRIVALS,
                                "new",
                                a -> a.on(ArrivalFacts.DATE, "2024-06-03").is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS)
                        .yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2024-12-02"))
                .is(YES);
    }

    private static Check shortTrip() {
        return check(FiledInTime.FILED_IN_TIME)
                .given(c -> c.entry(
                                ARRIVALS,
                                "old",
                                a -> a.on(ArrivalFacts.DATE, "2015-01-05").is(ArrivalFacts.MANNER, "admitted"))
                        .entry(
                                ARRIVALS,
                                "trip",
                                a -> a.on(ArrivalFacts.DATE, "2024-06-03")
                                        .is(ArrivalFacts.MANNER, "paroled")
                                        .yes(ArrivalFacts.BRIEF_TRIP))
                        .complete(ARRIVALS)
                        .yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2024-12-02")
                        .is(FilingFacts.FILED_WITH, "court"));
    }
}
