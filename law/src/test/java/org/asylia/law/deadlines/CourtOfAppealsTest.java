package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class CourtOfAppealsTest {

    @Test
    void afterTheBoardsFinalOrder_thirtyDaysRun() {
        check(CourtOfAppeals.PETITION)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board")
                        .is(ProceedingFacts.STATE, "ordered")
                        .no(PetitionFacts.FILED)
                        .on(DecisionFacts.BOARD_DATE, "2026-09-11"))
                .is(YES);
    }

    @Test
    void aRemand_orAJudgesDecision_isNotReviewedYet() {
        check(CourtOfAppeals.PETITION)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board")
                        .is(ProceedingFacts.STATE, "open")
                        .on(DecisionFacts.BOARD_DATE, "2026-09-11"))
                .is(NO);
        check(CourtOfAppeals.PETITION)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge").on(DecisionFacts.BOARD_DATE, "2026-09-11"))
                .is(NO);
    }

    @Test
    void notToldWhetherFiled_asksForIt() {
        check(CourtOfAppeals.PETITION)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board")
                        .is(ProceedingFacts.STATE, "ordered")
                        .on(DecisionFacts.BOARD_DATE, "2026-09-11"))
                .is(UNKNOWN)
                .asksFor(PetitionFacts.FILED);
    }

    /// The 90 days of the law before 1 April 1997 are not encoded.
    @Test
    void anOrderBeforeApril1997_isNotEncoded() {
        check(CourtOfAppeals.PETITION)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board")
                        .is(ProceedingFacts.STATE, "ordered")
                        .no(PetitionFacts.FILED)
                        .on(DecisionFacts.BOARD_DATE, "1997-03-31"))
                .is(UNKNOWN);
    }

    @Test
    void theBriefs_followThePetition() {
        check(CourtOfAppeals.BRIEF)
                .given(c -> c.yes(PetitionFacts.FILED).no(PetitionFacts.BRIEF_FILED))
                .is(YES);
        check(CourtOfAppeals.BRIEF).given(c -> c.no(PetitionFacts.FILED)).is(NO);
        check(CourtOfAppeals.BRIEF)
                .given(c -> c.yes(PetitionFacts.FILED))
                .is(UNKNOWN)
                .asksFor(PetitionFacts.BRIEF_FILED);
        check(CourtOfAppeals.REPLY)
                .given(c -> c.yes(PetitionFacts.FILED, PetitionFacts.ANSWERED).no(PetitionFacts.REPLY_FILED))
                .is(YES);
        check(CourtOfAppeals.REPLY)
                .given(c -> c.yes(PetitionFacts.FILED).no(PetitionFacts.ANSWERED))
                .is(NO);
        check(CourtOfAppeals.REPLY)
                .given(c -> c.yes(PetitionFacts.FILED))
                .is(UNKNOWN)
                .asksFor(PetitionFacts.ANSWERED);
    }
}
