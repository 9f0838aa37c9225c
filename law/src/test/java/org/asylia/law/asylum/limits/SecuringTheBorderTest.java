package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.CrossingFacts;
import org.junit.jupiter.api.Test;

class SecuringTheBorderTest {

    /// 89 FR 48710 from 5 June 2024; set aside on 9 May 2025 (Las Americas v. DHS, D.D.C.).
    @Test
    void wasAppliedUntilItWasSetAside() {
        var crossed = check(SecuringTheBorder.SECURING_THE_BORDER)
                .given(Crossing.on("2024-07-01"))
                .given(c -> c.judged("asylum.rule.stb", "", true));
        crossed.on("2024-06-04").is(NO);
        crossed.on("2024-08-01").is(YES);
        crossed.on("2024-10-01").is(YES);
        crossed.on("2025-05-08").is(YES);
        crossed.on("2025-05-09").is(NO);
        crossed.on("2026-10-07").is(NO);
    }

    @Test
    void aCrossingBefore_isOutside() {
        check(SecuringTheBorder.SECURING_THE_BORDER)
                .given(Crossing.on("2024-06-04"))
                .on("2024-08-01")
                .is(NO);
    }

    @Test
    void otherCompellingCircumstances_awaitJudgment() {
        check(SecuringTheBorder.SECURING_THE_BORDER)
                .given(Crossing.on("2024-07-01"))
                .on("2024-08-01")
                .is(UNKNOWN)
                .turnsOn("asylum.rule.stb");
    }

    @Test
    void extremeNeedLiftsIt() {
        check(SecuringTheBorder.SECURING_THE_BORDER)
                .given(Crossing.on("2024-07-01"))
                .given(Crossing.with(a -> a.yes(CrossingFacts.EXTREME_THREAT)))
                .on("2024-08-01")
                .is(NO);
    }
}
