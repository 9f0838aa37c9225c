package org.asylia.law.stage;

import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.NOBODY;
import static org.asylia.law.stage.Actor.USCIS;
import static org.asylia.law.stage.Invented.came;
import static org.asylia.law.stage.Invented.fearTold;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.noFearTold;
import static org.asylia.law.stage.Invented.uscis;
import static org.asylia.law.stage.Invented.waiting;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

/// Where a case stands before a form is filed or a court has it: nothing begun, a notice in the hand, and the ways of
/// coming in that lead to a judge for protection only.
class WaysInTest {

    @Test
    void nothingBegun_theFormGoesToUscis() {
        where(newcomer())
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT)
                .calls("route.affirmative", "step.affirmative.file", "form.i589")
                .callsNot("filing.i589.court", "form.i485");
    }

    @Test
    void aFormOnItsWay_orSentBack_isNotFiled() {
        where(uscis("sent")).isIn("stage.nothing-open").stands("intake").next(USCIS);
        where(uscis("returned")).isIn("stage.nothing-open").stands("intake").next(APPLICANT);
    }

    @Test
    void aNoticeServed_isNoCourtCase_untilACourtHasIt() {
        where(newcomer())
                .and(yes(CourtStepFacts.NOTICE_SERVED))
                .isIn("stage.nothing-open")
                .stands("nta-served")
                .next(DHS, APPLICANT)
                .callsNot("stage.in-court");
        where(newcomer())
                .and(yes(CourtStepFacts.NOTICE_SERVED, ProceedingFacts.NOTICE_FILED))
                .and(is(ProceedingFacts.STATE, "open"))
                .and(is(ProceedingFacts.LAST_DECISION, "none"))
                .and(is(CourtStepFacts.MOTION_TO_REFUSE, "none"))
                .and(is(CourtStepFacts.MASTER, "held"))
                .isIn("stage.court")
                .stands("defensive-open")
                .next(APPLICANT)
                .calls("stage.in-court");
    }

    @Test
    void visaWaiverAndCrew_waitForFormI863() {
        where(came("admitted", "visa-waiver"))
                .isIn("stage.nothing-open")
                .stands("vwp")
                .next(APPLICANT, DHS);
        where(came("crew")).isIn("stage.nothing-open").stands("crew").next(APPLICANT, DHS);
    }

    @Test
    void aStowaway_tellsTheFearFirst_andPassesCredibleFear() {
        where(came("stowaway"))
                .and(is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                .and(noFearTold())
                .isIn("stage.screening")
                .stands("stowaway")
                .next(APPLICANT);
        where(came("stowaway"))
                .and(is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                .and(fearTold())
                .stands("credible-fear")
                .next(USCIS);
        where(came("stowaway"))
                .and(is(ScreeningFacts.CREDIBLE_FEAR, "waiting"))
                .stands("credible-fear")
                .next(USCIS);
        where(came("stowaway"))
                .and(is(ScreeningFacts.CREDIBLE_FEAR, "positive"))
                .and(fearTold())
                .isIn("stage.screening")
                .stands("stowaway")
                .next(DHS);
    }

    /// The screening is over for a stowaway once a judge has the claim.
    @Test
    void onFormI863_aJudgeHasTheClaim() {
        for (var manner : new String[] {"crew", "stowaway"}) {
            where(came(manner))
                    .and(yes(ProceedingFacts.ASYLUM_ONLY))
                    .and(is(ProceedingFacts.STATE, "open"))
                    .and(is(ProceedingFacts.LAST_DECISION, "none"))
                    .and(is(CourtStepFacts.MOTION_TO_REFUSE, "none"))
                    .and(is(ScreeningFacts.CREDIBLE_FEAR, "positive"))
                    .isIn("stage.court")
                    .stands("asylum-only")
                    .next(APPLICANT, JUDGE)
                    .calls("route.asylum-only", "filing.i589.court", "stage.in-court");
        }
    }

    /// A dismissed case on Form I-863 does not bring the stowaway back into the screening.
    @Test
    void aStowaway_whoseCourtCaseWasDismissed_isNotScreenedAgain() {
        where(came("stowaway"))
                .and(yes(ProceedingFacts.ASYLUM_ONLY))
                .and(is(ProceedingFacts.STATE, "dismissed"))
                .and(is(ProceedingFacts.LAST_DECISION, "none"))
                .and(is(CourtStepFacts.MOTION_TO_REFUSE, "none"))
                .and(is(ScreeningFacts.CREDIBLE_FEAR, "positive"))
                .and(no(OrderFacts.REINSTATED))
                .isIn("stage.nothing-open")
                .stands("closed-court")
                .next(APPLICANT, DHS);
    }

    @Test
    void outsideTheUnitedStates_nothingIsOpen() {
        where(newcomer())
                .and(no(PersonFacts.IN_UNITED_STATES))
                .isIn("stage.nothing-open")
                .stands("outside")
                .next(NOBODY);
    }

    /// A claim that waits stays where it is while the person is away; whether it is given up is asked beside it.
    @Test
    void outsideTheUnitedStates_aWaitingClaimStillWaits() {
        where(waiting("none"))
                .and(no(PersonFacts.IN_UNITED_STATES))
                .isIn("stage.uscis")
                .stands("filed-uscis")
                .next(USCIS);
    }

    @Test
    void anOldOrderThatCanBeBroughtBack_isAWarning() {
        where(newcomer())
                .and(yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.RETURNED_UNLAWFULLY))
                .and(no(OrderFacts.REINSTATED))
                .isIn("stage.nothing-open")
                .stands("prior-order")
                .next(DHS);
    }

    /// Someone who was removed and came back with a visa begins anew.
    @Test
    void anOldOrderCarriedOut_andALawfulReturn_leaveNothingOpen() {
        where(newcomer())
                .and(yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT))
                .and(no(OrderFacts.RETURNED_UNLAWFULLY, OrderFacts.REINSTATED))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }

    @Test
    void theLastArrivalCounts() {
        where(came("crew"))
                .and(given -> given.entry(
                        ARRIVALS,
                        "2",
                        arrival -> arrival.on(ArrivalFacts.DATE, "2026-05-01")
                                .is(ArrivalFacts.MANNER, "admitted")
                                .is(ArrivalFacts.PROGRAM, "visa")))
                .stands("intake")
                .next(APPLICANT);
    }

    @Test
    void aFormSentToACourt_isNotWithUscis() {
        where(uscis("waiting"))
                .and(is(FilingFacts.FILED_WITH, "court"))
                .and(is(UscisFacts.INTERVIEW, "none"))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }
}
