package org.asylia.law.stage;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.USCIS;
import static org.asylia.law.stage.Invented.came;
import static org.asylia.law.stage.Invented.child;
import static org.asylia.law.stage.Invented.court;
import static org.asylia.law.stage.Invented.inCourt;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.noticeFiled;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a case stands before a judge who has not decided, and when an unaccompanied child is with USCIS instead.
class InCourtTest {

    @Test
    void entryWithoutInspection_theFormGoesToTheCourt() {
        where(came("without-inspection", "visa"))
                .and(noticeFiled("open"))
                .and(is(CourtStepFacts.MASTER, "set"))
                .isIn("stage.court")
                .stands("defensive-open")
                .next(APPLICANT, JUDGE)
                .calls("step.defensive.i589", "filing.i589.court", "form.i589", "step.defensive.master")
                .callsNot("filing.i589.lockbox", "step.affirmative.file");
    }

    @Test
    void withTheFormOnFile_theJudgeHearsTheCase() {
        where(inCourt()).isIn("stage.court").stands("filed-court").next(APPLICANT, JUDGE);
    }

    /// A form with USCIS is before the judge once it is referred; one that was handed to the court is at once.
    @Test
    void theFormIsWithTheCourt_whenFiledThereOrReferred() {
        where(inCourt())
                .and(is(FilingFacts.FILED_WITH, "uscis"))
                .and(yes(FilingFacts.REFERRED))
                .stands("filed-court")
                .next(APPLICANT, JUDGE);
        where(inCourt())
                .and(no(FilingFacts.FILED))
                .and(is(CourtStepFacts.MASTER, "held"))
                .stands("defensive-open")
                .next(APPLICANT);
    }

    @Test
    void aMotionToRefuse_isAnsweredFirst() {
        where(inCourt())
                .and(is(CourtStepFacts.MOTION_TO_REFUSE, "waiting"))
                .isIn("stage.court")
                .stands("pretermission")
                .next(APPLICANT, JUDGE);
        for (var decided : new String[] {"granted", "refused"}) {
            where(inCourt())
                    .and(is(CourtStepFacts.MOTION_TO_REFUSE, decided))
                    .stands("filed-court")
                    .next(APPLICANT, JUDGE);
        }
    }

    @Test
    void aDismissedCase_isOver() {
        where(court("dismissed"))
                .isIn("stage.nothing-open")
                .stands("closed-court")
                .next(APPLICANT, DHS)
                .calls("stage.in-court");
    }

    /// What the file says of the state of a court case means nothing without one.
    @ParameterizedTest
    @ValueSource(strings = {"open", "appeal", "dismissed", "ordered", "granted"})
    void noCourtCase_noState(String state) {
        where(newcomer())
                .and(is(ProceedingFacts.STATE, state))
                .and(is(CourtStepFacts.MOTION_TO_REFUSE, "waiting"))
                .and(is(ProceedingFacts.LAST_DECISION, "judge-absent"))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT)
                .callsNot("stage.in-court", "stage.appeal-open", "stage.decision-final");
    }

    @Test
    void unaccompaniedChild_isWithUscis_whileTheCourtWaits() {
        where(child())
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT)
                .beside("court-waits", APPLICANT, JUDGE)
                .calls("stage.child-first", "step.affirmative.file", "route.affirmative-uac");
        where(child())
                .and(sentToUscis("waiting"))
                .and(is(UscisFacts.INTERVIEW, "none"))
                .isIn("stage.uscis")
                .stands("filed-uscis")
                .next(USCIS)
                .beside("court-waits", APPLICANT, JUDGE);
    }

    /// The court waits on appeal as well, and only a court that has the case.
    @Test
    void theCourtWaits_whileTheCourtCaseIsOpen() {
        where(child())
                .and(is(ProceedingFacts.STATE, "appeal"))
                .stands("intake")
                .next(APPLICANT)
                .calls("state.court-waits");
        where(child())
                .and(is(ProceedingFacts.STATE, "dismissed"))
                .stands("closed-court")
                .next(APPLICANT, DHS)
                .callsNot("state.court-waits");
        where(child())
                .and(no(ProceedingFacts.NOTICE_FILED, CourtStepFacts.NOTICE_SERVED))
                .stands("intake")
                .next(APPLICANT)
                .calls("stage.child-first")
                .callsNot("state.court-waits");
        where(inCourt()).callsNot("state.court-waits", "stage.child-first");
    }

    /// A child whom an officer screens is with USCIS first as well, and no order stands meanwhile.
    @Test
    void unaccompaniedChild_isNeitherScreenedNorUnderAnOrder() {
        where(child())
                .and(no(ProceedingFacts.NOTICE_FILED, CourtStepFacts.NOTICE_SERVED))
                .and(yes(ScreeningFacts.EXPEDITED_REMOVAL))
                .and(is(ScreeningFacts.CREDIBLE_FEAR, "waiting"))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
        where(child())
                .and(is(ProceedingFacts.STATE, "ordered"))
                .and(is(ProceedingFacts.LAST_DECISION, "judge-absent"))
                .and(no(OrderFacts.CARRIED_OUT))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }

    /// USCIS goes first until it has refused, closed or referred the claim (INA 208(b)(3)(C)).
    @ParameterizedTest
    @CsvSource({
        "sent, YES",
        "returned, YES",
        "waiting, YES",
        "recommended, YES",
        "noid, YES",
        "decided, NO",
        "closed, NO",
        "withdrawn, NO",
        "rejected, NO"
    })
    void uscisGoesFirst_untilItIsOverThere(String stage, Answer first) {
        childFirst(sentToUscis(stage)).is(first);
        childFirst(sentToUscis(stage).andThen(is(FilingFacts.FILED_WITH, "court")))
                .is(YES);
        childFirst(sentToUscis(stage).andThen(no(FilingFacts.FILED))).is(YES);
        childFirst(sentToUscis(stage).andThen(yes(FilingFacts.REFERRED))).is(NO);
    }

    @Test
    void aGrantByUscis_doesNotHandTheChildToTheJudge() {
        childFirst(sentToUscis("decided").andThen(yes(GrantFacts.GRANTED))).is(YES);
        childFirst(sentToUscis("closed").andThen(yes(GrantFacts.GRANTED))).is(NO);
    }

    @Test
    void anAdultNeverFoundAlone_isNoChild() {
        Check.check(CourtCase.CHILD_FIRST).given(court("open")).is(NO);
        Check.check(CourtCase.CHILD_FIRST)
                .given(court("open").andThen(sentToUscis("waiting")))
                .is(NO);
    }

    @Test
    void afterUscisRefused_theChildIsBeforeTheJudge() {
        where(child())
                .and(sentToUscis("decided"))
                .and(yes(FilingFacts.REFERRED))
                .and(is(CourtStepFacts.INDIVIDUAL, "set"))
                .isIn("stage.court")
                .stands("filed-court")
                .next(APPLICANT, JUDGE)
                .callsNot("state.court-waits");
    }

    private static Check childFirst(Consumer<Given> more) {
        return Check.check(CourtCase.CHILD_FIRST).given(child().andThen(more));
    }

    private static Consumer<Given> sentToUscis(String stage) {
        return given -> given.yes(FilingFacts.FILED)
                .is(FilingFacts.FILED_WITH, "uscis")
                .on(FilingFacts.FILING_DATE, "2026-06-01")
                .is(UscisFacts.STAGE, stage)
                .no(FilingFacts.REFERRED);
    }
}
