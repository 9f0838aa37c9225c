package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class ProclamationEntry2018Test {

    /// 83 FR 55934 from 9 November 2018; restrained on 19 November 2018.
    @Test
    void wasAppliedForTenDays() {
        var crossed = check(ProclamationEntry2018.PROCLAMATION_ENTRY_2018).given(Crossing.on("2018-11-10"));
        crossed.on("2018-11-08").is(NO);
        crossed.on("2018-11-12").is(YES);
        crossed.on("2018-11-18").is(YES);
        crossed.on("2018-11-19").is(NO);
        crossed.on("2026-10-07").is(NO);
    }

    @Test
    void coversOnlyCrossingsFromItsFirstDay() {
        check(ProclamationEntry2018.PROCLAMATION_ENTRY_2018)
                .given(Crossing.on("2018-11-08"))
                .on("2018-11-12")
                .is(NO);
    }

    @Test
    void inThoseDays_nothingKnownIsUnknown() {
        check(ProclamationEntry2018.PROCLAMATION_ENTRY_2018)
                .on("2018-11-12")
                .is(UNKNOWN)
                .turnsOn("arrivals");
    }
}
