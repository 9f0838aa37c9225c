package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class MissedInterviewTest {

    /// Day 46 after the interview day (USCIS page).
    @Test
    void theCaseEndsHere_onThe46thDay() {
        var missed = missed("missed").given(c -> c.no(UscisFacts.ABSENCE_EXCUSED));
        missed.on("2026-09-15").is(NO);
        missed.on("2026-09-16").is(YES);
    }

    @Test
    void anExcusedAbsence_doesNotEndIt() {
        missed("missed").given(c -> c.yes(UscisFacts.ABSENCE_EXCUSED)).is(NO);
        missed("missed").is(UNKNOWN).asksFor(UscisFacts.ABSENCE_EXCUSED);
        missed("held").is(NO);
    }

    @Test
    void comingWithoutAnInterpreter_isJudged() {
        var without = missed("no-interpreter").given(c -> c.no(UscisFacts.ABSENCE_EXCUSED));
        without.is(UNKNOWN).turnsOn("step.affirmative.no-show.no-interpreter");
        without.judged("step.affirmative.no-show.no-interpreter", true).is(YES);
    }

    @Test
    void aCaseThatWasClosedForIt_isOver() {
        check(MissedInterview.RULE)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, "closed"))
                .is(YES);
    }

    private static Check missed(String interview) {
        return check(MissedInterview.RULE)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, "waiting")
                        .is(UscisFacts.INTERVIEW, interview)
                        .on(UscisFacts.INTERVIEW_DAY, "2026-08-01"));
    }
}
