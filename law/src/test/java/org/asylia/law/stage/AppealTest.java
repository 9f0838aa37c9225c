package org.asylia.law.stage;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.BOARD;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Invented.came;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.noticeFiled;
import static org.asylia.law.stage.Invented.refused;
import static org.asylia.law.stage.Invented.refusedOn;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a case stands while the judge's decision can be appealed, and when it is final.
class AppealTest {

    /// The thirtieth day after 7 September 2026 is 7 October 2026 (8 CFR 1003.38(b)).
    @Test
    void aDecision_canBeAppealed_throughTheThirtiethDay() {
        where(refused("2026-09-07"))
                .isIn("stage.court")
                .stands("decided")
                .next(APPLICANT, DHS)
                .calls("form.eoir26", "forum.bia", "deadline.bia-appeal", "stage.appeal-open")
                .callsNot("stage.decision-final");
        where(refused("2026-09-06"))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS)
                .calls("stage.decision-final")
                .callsNot("stage.appeal-open");
        where(refused("2026-09-07"))
                .on("2026-10-08")
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS);
    }

    @Test
    void aDecision_isFinal_whenTheAppealIsGivenUp() {
        where(refused("2026-09-07"))
                .and(yes(ProceedingFacts.APPEAL_WAIVED))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS)
                .calls("stage.decision-final")
                .callsNot("stage.appeal-open");
    }

    @Test
    void anAppeal_isBeforeTheBoard() {
        where(refused("2026-06-01"))
                .and(is(ProceedingFacts.STATE, "appeal"))
                .and(yes(AppealFacts.FILED))
                .isIn("stage.court")
                .stands("bia")
                .next(APPLICANT, BOARD);
    }

    @Test
    void aBriefThatWasFiled_leavesTheBoardToDecide() {
        where(refused("2026-06-01"))
                .and(is(ProceedingFacts.STATE, "appeal"))
                .and(yes(AppealFacts.FILED, AppealFacts.SCHEDULED, AppealFacts.BRIEF_FILED))
                .stands("bia")
                .next(BOARD);
    }

    /// The time to appeal runs only after a judge's decision in a case that did not end in another way.
    @ParameterizedTest
    @CsvSource({
        "judge, open, YES",
        "judge, ordered, YES",
        "judge, granted, YES",
        "judge, dismissed, NO",
        "judge, appeal, NO",
        "none, open, NO",
        "officer, open, NO",
        "fear-review, open, NO",
        "judge-absent, ordered, NO",
        "board, ordered, NO"
    })
    void theTimeToAppeal_runsAfterAJudgesDecision(String last, String state, Answer open) {
        Check.check(CourtCase.APPEAL_OPEN)
                .given(refused("2026-09-07"))
                .given(is(ProceedingFacts.STATE, state))
                .given(is(ProceedingFacts.LAST_DECISION, last))
                .is(open);
    }

    @ParameterizedTest
    @CsvSource({"judge, YES", "judge-absent, YES", "none, NO", "officer, NO", "fear-review, NO", "board, NO"})
    void theJudgesDecisionIsFinal_whenTheTimeIsOver(String last, Answer isFinal) {
        Check.check(CourtCase.DECISION_FINAL)
                .given(refused("2026-09-06"))
                .given(is(ProceedingFacts.LAST_DECISION, last))
                .is(isFinal);
    }

    /// An order made in absence has no appeal, so that it is final on the same day (8 CFR 1241.1(e)).
    @Test
    void anOrderInAbsence_isFinalAtOnce() {
        Check.check(CourtCase.DECISION_FINAL)
                .given(refused("2026-10-07"))
                .given(is(ProceedingFacts.LAST_DECISION, "judge-absent"))
                .is(YES);
        Check.check(CourtCase.DECISION_FINAL).given(refused("2026-10-07")).is(NO);
    }

    /// Nobody decided anything where no court has the case.
    @Test
    void withoutACourtCase_thereIsNoDecisionOfAJudge() {
        for (var last : new String[] {"judge", "judge-absent"}) {
            for (var rule : new Rule[] {CourtCase.APPEAL_OPEN, CourtCase.DECISION_FINAL}) {
                for (var day : new String[] {"2026-09-06", "2026-09-07"}) {
                    Check.check(rule)
                            .given(refused(day))
                            .given(no(ProceedingFacts.NOTICE_FILED))
                            .given(is(ProceedingFacts.LAST_DECISION, last))
                            .is(NO);
                }
            }
        }
    }

    @Test
    void anOrderCalledFinal_isNot_whileTheTimeToAppealRuns() {
        where(refused("2026-09-20"))
                .and(is(ProceedingFacts.STATE, "ordered"))
                .isIn("stage.court")
                .stands("decided")
                .next(APPLICANT, DHS);
    }

    /// A written decision counts from its mailing.
    @Test
    void aWrittenDecision_countsFromTheMailing() {
        where(refused("2026-08-01"))
                .and(no(DecisionFacts.SPOKEN))
                .and(given -> given.on(DecisionFacts.MAILED_DATE, "2026-09-07"))
                .stands("decided")
                .next(APPLICANT, DHS);
        where(refused("2026-08-01"))
                .and(no(DecisionFacts.SPOKEN))
                .and(given -> given.on(DecisionFacts.MAILED_DATE, "2026-09-06"))
                .stands("final-order")
                .next(APPLICANT, DHS);
    }

    @Test
    void aRefusalOnFormI863_canBeAppealed() {
        where(came("crew"))
                .and(noticeFiled("open"))
                .and(no(ProceedingFacts.NOTICE_FILED))
                .and(yes(ProceedingFacts.ASYLUM_ONLY))
                .and(refusedOn("2026-09-07"))
                .isIn("stage.court")
                .stands("decided")
                .next(APPLICANT, DHS);
    }
}
