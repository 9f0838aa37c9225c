package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class BoardPapersTest {

    @Test
    void aScheduledBrief_isDueUntilFiled() {
        check(BoardPapers.BRIEF)
                .given(c -> c.is(ProceedingFacts.STATE, "appeal")
                        .yes(AppealFacts.SCHEDULED)
                        .no(AppealFacts.BRIEF_FILED))
                .is(YES);
        check(BoardPapers.BRIEF)
                .given(c -> c.is(ProceedingFacts.STATE, "appeal").no(AppealFacts.SCHEDULED))
                .is(NO);
        check(BoardPapers.BRIEF)
                .given(c -> c.is(ProceedingFacts.STATE, "appeal").no(AppealFacts.BRIEF_FILED))
                .is(UNKNOWN)
                .asksFor(AppealFacts.SCHEDULED);
        check(BoardPapers.BRIEF).on("2002-09-24").is(UNKNOWN);
    }

    /// 8 CFR 1003.8(a)(3), in force from 11 June 2026.
    @Test
    void afterARefusedWaiver_thereAreDaysToPay() {
        check(BoardPapers.FEE_CURE)
                .given(c -> c.yes(AppealFacts.WAIVER_REFUSED)
                        .no(AppealFacts.REFILED)
                        .on(AppealFacts.WAIVER_REFUSED_ON, "2026-06-11"))
                .is(YES);
        check(BoardPapers.FEE_CURE)
                .given(c -> c.yes(AppealFacts.WAIVER_REFUSED, AppealFacts.REFILED)
                        .on(AppealFacts.WAIVER_REFUSED_ON, "2026-06-11")
                        .on(AppealFacts.REFILED_ON, "2026-06-26"))
                .is(NO);
        check(BoardPapers.FEE_CURE)
                .given(c -> c.yes(AppealFacts.WAIVER_REFUSED).on(AppealFacts.WAIVER_REFUSED_ON, "2026-06-11"))
                .is(UNKNOWN)
                .asksFor(AppealFacts.REFILED);
        check(BoardPapers.FEE_CURE)
                .given(c -> c.yes(AppealFacts.WAIVER_REFUSED)
                        .no(AppealFacts.REFILED)
                        .on(AppealFacts.WAIVER_REFUSED_ON, "2026-06-10"))
                .is(UNKNOWN);
    }
}
