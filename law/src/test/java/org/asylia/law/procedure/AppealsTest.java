package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class AppealsTest {

    @Test
    void aJudgesDecision_goesToTheBoard_unlessWaived() {
        check(Appeals.BOARD)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge").no(ProceedingFacts.APPEAL_WAIVED))
                .is(YES);
        check(Appeals.BOARD)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge").yes(ProceedingFacts.APPEAL_WAIVED))
                .is(NO);
        check(Appeals.BOARD)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge"))
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.APPEAL_WAIVED);
    }

    @Test
    void otherDecisions_doNotGoToTheBoard() {
        for (var decision : new String[] {"officer", "fear-review", "judge-absent", "none"}) {
            check(Appeals.BOARD)
                    .given(c -> c.is(ProceedingFacts.LAST_DECISION, decision))
                    .is(NO);
        }
    }

    @Test
    void theBoardsDecision_goesToTheCourtOfAppeals() {
        check(Appeals.COURT_OF_APPEALS)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board"))
                .is(YES);
        check(Appeals.COURT_OF_APPEALS)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge"))
                .is(NO);
        check(Appeals.COURT_OF_APPEALS).is(UNKNOWN).asksFor(ProceedingFacts.LAST_DECISION);
    }

    /// INA 242(a)(5), added by Pub. L. 109-13 on 11 May 2005.
    @Test
    void beforeTheAct_reviewIsNotEncoded() {
        check(Appeals.COURT_OF_APPEALS)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board"))
                .on("2005-05-10")
                .is(UNKNOWN);
    }

    @Test
    void theAttorneyGeneralMayTakeAnyDecision() {
        check(Appeals.ATTORNEY_GENERAL).is(YES);
        check(Appeals.ATTORNEY_GENERAL).on("1957-12-31").is(UNKNOWN);
    }
}
