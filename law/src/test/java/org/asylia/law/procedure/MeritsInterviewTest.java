package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class MeritsInterviewTest {

    @Test
    void keptByUscis_isContested() {
        kept().is(UNKNOWN).turnsOn("forum.uscis.asylum-merits-interview.status");
    }

    @Test
    void notKept_isNot_inEitherReading() {
        check(MeritsInterview.MERITS_INTERVIEW)
                .given(c -> c.no(ScreeningFacts.MERITS_INTERVIEW))
                .is(NO);
    }

    /// 87 FR 18078, from 31 May 2022.
    @Test
    void beforeTheRule_thereWasNone() {
        kept().on("2022-05-30").is(NO);
    }

    private static Check kept() {
        return check(MeritsInterview.MERITS_INTERVIEW)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL, ScreeningFacts.MERITS_INTERVIEW)
                        .no(ProceedingFacts.NOTICE_FILED)
                        .is(ScreeningFacts.CREDIBLE_FEAR, "positive"));
    }
}
