package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class Proclamation10888Test {

    @Test
    void inRegularProceedings_itIsNoBar() {
        check(Proclamation10888.PROCLAMATION_10888)
                .given(Crossing.on("2025-03-01"))
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED))
                .is(NO);
    }

    @Test
    void usedAtTheBorder_isContested() {
        check(Proclamation10888.PROCLAMATION_10888)
                .given(Crossing.on("2025-03-01"))
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED).yes(ScreeningFacts.PROCLAMATION_USED))
                .is(UNKNOWN)
                .turnsOn("asylum.rule.proclamation-10888.status");
    }

    @Test
    void aCrossingBefore_isOutside() {
        check(Proclamation10888.PROCLAMATION_10888)
                .given(Crossing.on("2025-01-19"))
                .is(NO);
    }

    /// Signed on 20 January 2025; held unlawful on 2 July 2025 (RAICES v. Noem, D.D.C.), contested since.
    @Test
    void itsDays() {
        var used = check(Proclamation10888.PROCLAMATION_10888)
                .given(Crossing.on("2025-01-20"))
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED).yes(ScreeningFacts.PROCLAMATION_USED));
        used.on("2025-01-19").is(NO);
        used.on("2025-01-20").is(YES);
        used.on("2025-07-01").is(YES);
        used.on("2025-07-02").is(UNKNOWN);
    }
}
