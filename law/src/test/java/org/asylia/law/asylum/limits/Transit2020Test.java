package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class Transit2020Test {

    /// 85 FR 82260 from 19 January 2021; enjoined on 16 February 2021 (519 F. Supp. 3d 663).
    @Test
    void wasAppliedForFourWeeks() {
        var crossed = check(Transit2020.TRANSIT_2020).given(Crossing.on("2021-01-20"));
        crossed.on("2021-01-18").is(NO);
        crossed.on("2021-01-19").is(YES);
        crossed.on("2021-02-15").is(YES);
        crossed.on("2021-02-16").is(NO);
        crossed.on("2023-05-11").is(NO);
    }

    @Test
    void inThoseWeeks_nothingKnownIsUnknown() {
        check(Transit2020.TRANSIT_2020).on("2021-02-01").is(UNKNOWN).turnsOn("arrivals");
    }
}
