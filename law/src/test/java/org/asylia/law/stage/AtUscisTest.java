package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.USCIS;
import static org.asylia.law.stage.Invented.asylee;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.missed;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.noticeFiled;
import static org.asylia.law.stage.Invented.referred;
import static org.asylia.law.stage.Invented.uscis;
import static org.asylia.law.stage.Invented.waiting;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a claim stands at USCIS, from the receipt to the decision.
class AtUscisTest {

    @Test
    void fromReceiptToInterview() {
        where(waiting("none"))
                .isIn("stage.uscis")
                .stands("filed-uscis")
                .next(USCIS)
                .callsNot("step.affirmative.file", "form.i589");
        where(waiting("set"))
                .isIn("stage.uscis")
                .stands("interview-set")
                .next(APPLICANT)
                .calls("step.affirmative.interview");
        where(waiting("moved")).isIn("stage.uscis").stands("interview-set").next(USCIS);
        where(waiting("held")).isIn("stage.uscis").stands("interviewed").next(USCIS);
    }

    /// Through the 45th day another day can be asked for; on the 46th the case goes on or is closed (8 CFR 208.10).
    @Test
    void aMissedInterview_canBeSetAnew_throughThe45thDay() {
        where(missed("2026-08-23", no(UscisFacts.IN_STATUS)))
                .isIn("stage.uscis")
                .stands("interview-set")
                .next(APPLICANT);
        where(missed("2026-08-23", yes(UscisFacts.IN_STATUS)))
                .stands("interview-set")
                .next(APPLICANT);
    }

    @Test
    void aMissedInterview_endsTheCaseAtUscis_onThe46thDay() {
        where(missed("2026-08-22", no(UscisFacts.IN_STATUS)))
                .isIn("stage.uscis")
                .stands("referred")
                .next(DHS);
        where(missed("2026-08-22", yes(UscisFacts.IN_STATUS)))
                .isIn("stage.uscis")
                .stands("closed-uscis")
                .next(APPLICANT, DHS);
    }

    @Test
    void anExcusedAbsence_endsNothing() {
        where(missed("2026-08-22", no(UscisFacts.IN_STATUS)))
                .and(yes(UscisFacts.ABSENCE_EXCUSED))
                .stands("interview-set")
                .next(APPLICANT);
    }

    /// USCIS can go on in spite of it.
    @Test
    void aMissedInterview_thatUscisPassedOver_doesNotCloseTheCase() {
        where(missed("2026-08-22", no(UscisFacts.IN_STATUS)))
                .and(is(UscisFacts.STAGE, "recommended"))
                .isIn("stage.uscis")
                .stands("recommended")
                .next(USCIS);
        where(missed("2026-08-22", no(UscisFacts.IN_STATUS)))
                .and(is(UscisFacts.STAGE, "decided"))
                .isIn("stage.uscis")
                .stands("denied-uscis")
                .next(APPLICANT, DHS);
    }

    @Test
    void closedForNotComing_goesOnWithoutStatus_andEndsWithIt() {
        where(uscis("closed"))
                .and(yes(UscisFacts.IN_STATUS))
                .isIn("stage.uscis")
                .stands("closed-uscis")
                .next(APPLICANT, DHS);
        where(uscis("closed"))
                .and(no(UscisFacts.IN_STATUS))
                .isIn("stage.uscis")
                .stands("referred")
                .next(DHS);
    }

    @Test
    void recommended_isNotYetGranted() {
        where(uscis("recommended")).isIn("stage.uscis").stands("recommended").next(USCIS);
    }

    /// The day in the letter still counts (8 CFR 103.2(b)(8)).
    @Test
    void anIntentToDeny_canBeAnswered_throughTheDayInTheLetter() {
        where(uscis("noid"))
                .and(given -> given.no(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-10-07"))
                .isIn("stage.uscis")
                .stands("noid")
                .next(APPLICANT);
        where(uscis("noid"))
                .and(given -> given.no(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-10-07"))
                .on("2026-10-08")
                .stands("denied-uscis")
                .next(APPLICANT, DHS);
        where(uscis("noid"))
                .and(given -> given.no(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-10-06"))
                .isIn("stage.uscis")
                .stands("denied-uscis")
                .next(APPLICANT, DHS);
    }

    @Test
    void anIntentToDeny_thatWasAnswered_waitsForUscis() {
        where(uscis("noid"))
                .and(yes(UscisFacts.NOID_ANSWERED))
                .isIn("stage.uscis")
                .stands("noid")
                .next(USCIS);
        where(uscis("noid"))
                .and(given -> given.yes(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-10-06"))
                .stands("noid")
                .next(USCIS);
    }

    @Test
    void denied_withdrawn_rejected() {
        where(uscis("decided"))
                .and(yes(GrantFacts.REFUSED))
                .isIn("stage.uscis")
                .stands("denied-uscis")
                .next(APPLICANT, DHS);
        where(uscis("withdrawn")).isIn("stage.uscis").stands("closed-uscis").next(APPLICANT, DHS);
        where(uscis("rejected")).isIn("stage.uscis").stands("rejected-aaf").next(APPLICANT, DHS);
    }

    @Test
    void granted_isNoLongerWithUscis() {
        where(asylee()).isIn("stage.grant").stands("asylee").next(APPLICANT).callsNot("stage.uscis");
    }

    @Test
    void referral_waitsForTheNotice() {
        where(referred()).isIn("stage.uscis").stands("referred").next(DHS);
        where(waiting("held"))
                .and(yes(FilingFacts.REFERRED))
                .isIn("stage.uscis")
                .stands("referred")
                .next(DHS);
    }

    /// A referred form counts as filed with the court.
    @Test
    void referral_isWithTheJudge_onceTheNoticeIsFiled() {
        where(referred())
                .and(noticeFiled("open"))
                .and(is(CourtStepFacts.INDIVIDUAL, "none"))
                .isIn("stage.court")
                .stands("filed-court")
                .next(APPLICANT, JUDGE)
                .callsNot("step.defensive.i589", "filing.i589.court");
    }

    /// Until USCIS refers it, its form is not before the judge.
    @Test
    void aFormThatWaitsAtUscis_isNotFiledWithTheCourt() {
        where(waiting("none"))
                .and(noticeFiled("open"))
                .and(is(CourtStepFacts.MASTER, "set"))
                .isIn("stage.court")
                .stands("defensive-open")
                .next(APPLICANT, JUDGE);
    }

    /// When the court case is dismissed, a form that was never refused is with USCIS; one that was referred is not.
    @Test
    void afterTheCourtCaseIsDismissed_aWaitingFormIsStillWithUscis() {
        where(waiting("none"))
                .and(noticeFiled("dismissed"))
                .isIn("stage.uscis")
                .stands("filed-uscis")
                .next(USCIS);
        where(waiting("none"))
                .and(noticeFiled("dismissed"))
                .and(yes(FilingFacts.REFERRED))
                .isIn("stage.nothing-open")
                .stands("closed-court")
                .next(APPLICANT, DHS);
    }

    /// What USCIS ended earlier is over once a court had the case.
    @ParameterizedTest
    @ValueSource(strings = {"closed", "withdrawn", "rejected", "decided"})
    void afterTheCourtCaseIsDismissed_aFormThatUscisEnded_isOver(String stage) {
        where(uscis(stage))
                .and(noticeFiled("dismissed"))
                .and(yes(UscisFacts.IN_STATUS))
                .isIn("stage.nothing-open")
                .stands("closed-court")
                .next(APPLICANT, DHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "withdrawn", "rejected", "decided", "waiting", "recommended", "noid"})
    void aFormNotSentToUscis_isNotWithIt(String stage) {
        where(uscis(stage))
                .and(is(FilingFacts.FILED_WITH, "court"))
                .and(is(UscisFacts.INTERVIEW, "none"))
                .stands("intake")
                .next(APPLICANT)
                .callsNot("stage.uscis");
        where(uscis(stage))
                .and(no(FilingFacts.FILED))
                .and(is(UscisFacts.INTERVIEW, "none"))
                .stands("intake")
                .next(APPLICANT)
                .callsNot("stage.uscis");
    }

    /// Someone whose asylum was ended can have a new claim there.
    @Test
    void aNewClaim_afterAsylumWasEnded_isWithUscis() {
        where(waiting("none"))
                .and(yes(GrantFacts.GRANTED, GrantFacts.ENDED))
                .isIn("stage.uscis")
                .stands("filed-uscis")
                .next(USCIS);
    }
}
