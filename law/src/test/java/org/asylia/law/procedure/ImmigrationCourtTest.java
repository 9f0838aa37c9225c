package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class ImmigrationCourtTest {

    @Test
    void onFileAndOpen_theJudgeDecides() {
        inState("open", YES);
        inState("appeal", YES);
    }

    @Test
    void overOrNeverBegun_notTheJudge() {
        inState("dismissed", NO);
        check(ImmigrationCourt.IMMIGRATION_COURT)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED)
                        .is(ProceedingFacts.STATE, "ordered")
                        .is(ProceedingFacts.LAST_DECISION, "board"))
                .is(NO);
        check(ImmigrationCourt.IMMIGRATION_COURT)
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED))
                .is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(ImmigrationCourt.IMMIGRATION_COURT)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED))
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.STATE);
    }

    /// 45 FR 37392, from 1 June 1980; then 55 FR 30674, 1 October 1990; then 8 CFR 208.2(b), 1 April 1997.
    @Test
    void hasBeenSoSince1980() {
        for (var day : new String[] {"1980-06-01", "1990-09-30", "1990-10-01", "1997-03-31", "1997-04-01"}) {
            check(ImmigrationCourt.IMMIGRATION_COURT)
                    .given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open"))
                    .on(day)
                    .is(YES);
        }
        check(ImmigrationCourt.IMMIGRATION_COURT)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open"))
                .on("1980-05-31")
                .is(UNKNOWN);
    }

    private static void inState(String state, org.asylia.engine.answer.Answer decides) {
        check(ImmigrationCourt.IMMIGRATION_COURT)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, state))
                .is(decides);
    }
}
