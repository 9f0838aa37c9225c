package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.USCIS;
import static org.asylia.law.stage.Invented.fearTold;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.noFearTold;
import static org.asylia.law.stage.Invented.noticeFiled;
import static org.asylia.law.stage.Invented.reinstated;
import static org.asylia.law.stage.Invented.screened;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a case stands in expedited removal and after an old order: the interviews about fear, and what comes of them.
class FearInterviewsTest {

    @Test
    void expeditedRemoval_untilTheFearIsTold() {
        where(screened("none", noFearTold()))
                .isIn("stage.screening")
                .stands("er")
                .next(APPLICANT, DHS);
        where(screened("none", fearTold()))
                .isIn("stage.screening")
                .stands("credible-fear")
                .next(USCIS)
                .calls("credible-fear.process");
        where(screened("waiting", fearTold())).stands("credible-fear").next(USCIS);
    }

    /// The result shows that the fear was told, whatever else the file says.
    @Test
    void anInterviewHeld_isCredibleFear() {
        where(screened("waiting", noFearTold())).stands("credible-fear").next(USCIS);
    }

    @Test
    void noCredibleFear_canBeReviewedByAJudge() {
        where(screened("negative", fearTold()))
                .and(no(ScreeningFacts.REVIEW_ASKED))
                .isIn("stage.screening")
                .stands("cf-negative")
                .next(APPLICANT);
        where(screened("negative", fearTold()))
                .and(yes(ScreeningFacts.REVIEW_ASKED))
                .isIn("stage.screening")
                .stands("cf-negative")
                .next(JUDGE)
                .calls("forum.ij-review");
    }

    @Test
    void noCredibleFear_andNoReviewLeft_isAnOrder() {
        where(screened("negative-upheld", fearTold()))
                .isIn("stage.screening")
                .stands("ordered-er")
                .next(DHS, APPLICANT);
    }

    @Test
    void anOfficersOrder_withoutAFearTold_isAnOrder() {
        where(screened("none", noFearTold()))
                .and(yes(OrderFacts.ORDERED))
                .and(no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED))
                .isIn("stage.screening")
                .stands("ordered-er")
                .next(DHS, APPLICANT);
    }

    /// With a fear told the interview comes first, also after an order.
    @Test
    void anOfficersOrder_doesNotEndTheInterview() {
        where(screened("none", fearTold()))
                .and(yes(OrderFacts.ORDERED))
                .and(no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED))
                .isIn("stage.screening")
                .stands("credible-fear")
                .next(USCIS);
    }

    /// An order of expedited removal that was carried out is over: who comes back begins anew.
    @Test
    void anOrderThatWasCarriedOut_endsTheScreening() {
        where(screened("negative-upheld", fearTold()))
                .and(yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT))
                .and(no(OrderFacts.RETURNED_UNLAWFULLY, OrderFacts.REINSTATED))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
        where(screened("none", noFearTold()))
                .and(yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT))
                .and(no(OrderFacts.RETURNED_UNLAWFULLY, OrderFacts.REINSTATED))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }

    @Test
    void anOrderThatWasCarriedOut_doesNotEndAScreeningThatGoesOn() {
        where(screened("waiting", fearTold()))
                .and(yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT))
                .and(no(OrderFacts.RETURNED_UNLAWFULLY, OrderFacts.REINSTATED))
                .isIn("stage.screening")
                .stands("credible-fear")
                .next(USCIS);
        where(screened("none", fearTold()))
                .and(yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT))
                .and(no(OrderFacts.RETURNED_UNLAWFULLY, OrderFacts.REINSTATED))
                .isIn("stage.screening")
                .stands("credible-fear")
                .next(USCIS);
    }

    /// What was carried out must have been an order.
    @Test
    void aDeparture_withoutAnOrder_doesNotEndTheScreening() {
        where(screened("negative-upheld", fearTold()))
                .and(yes(OrderFacts.CARRIED_OUT))
                .isIn("stage.screening")
                .stands("ordered-er")
                .next(DHS, APPLICANT);
    }

    @Test
    void credibleFearFound_goesToAJudge_orToTheMeritsInterview() {
        where(screened("positive", fearTold()))
                .and(no(ScreeningFacts.MERITS_INTERVIEW))
                .isIn("stage.screening")
                .stands("credible-fear")
                .next(DHS);
        where(screened("positive", fearTold()))
                .and(yes(ScreeningFacts.MERITS_INTERVIEW))
                .isIn("stage.screening")
                .stands("merits-interview")
                .next(USCIS);
    }

    @Test
    void credibleFearFound_andANoticeFiled_isACourtCase() {
        where(screened("positive", fearTold()))
                .and(noticeFiled("open"))
                .and(is(CourtStepFacts.MASTER, "none"))
                .isIn("stage.court")
                .stands("defensive-open")
                .next(APPLICANT, JUDGE)
                .calls("stage.in-court");
    }

    /// On Form I-863 as well: what a judge has is no longer screened.
    @Test
    void aClaimSentToAJudge_isNotScreened() {
        where(screened("waiting", fearTold()))
                .and(yes(ProceedingFacts.ASYLUM_ONLY))
                .and(is(ProceedingFacts.STATE, "open"))
                .and(is(ProceedingFacts.LAST_DECISION, "none"))
                .and(is(CourtStepFacts.MOTION_TO_REFUSE, "none"))
                .isIn("stage.court")
                .stands("asylum-only")
                .next(APPLICANT, JUDGE);
    }

    @Test
    void aGrantAfterTheMeritsInterview_endsTheScreening() {
        where(screened("positive", fearTold()))
                .and(yes(ScreeningFacts.MERITS_INTERVIEW, GrantFacts.GRANTED))
                .and(no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT))
                .and(no(AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.grant")
                .stands("asylee")
                .next(APPLICANT);
    }

    /// A grant that did not come from the interview, such as an earlier one, leaves the screening open.
    @Test
    void anEarlierGrant_doesNotEndTheScreening() {
        where(screened("positive", fearTold()))
                .and(yes(GrantFacts.GRANTED))
                .and(no(GrantFacts.ENDED, ScreeningFacts.MERITS_INTERVIEW))
                .isIn("stage.screening")
                .stands("credible-fear")
                .next(DHS);
        where(screened("negative", fearTold()))
                .and(yes(GrantFacts.GRANTED, ScreeningFacts.MERITS_INTERVIEW, ScreeningFacts.REVIEW_ASKED))
                .and(no(GrantFacts.ENDED))
                .isIn("stage.screening")
                .stands("cf-negative")
                .next(JUDGE);
    }

    @Test
    void noExpeditedRemoval_noScreening() {
        where(screened("negative", fearTold()))
                .and(no(ScreeningFacts.EXPEDITED_REMOVAL))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }

    @Test
    void aReinstatedOrder_untilTheFearIsTold() {
        where(reinstated("none", noFearTold()))
                .isIn("stage.officers-order")
                .stands("prior-order")
                .next(APPLICANT);
        where(reinstated("none", fearTold()))
                .isIn("stage.officers-order")
                .stands("reasonable-fear")
                .next(USCIS);
    }

    @Test
    void reasonableFear_fromTheInterviewToTheReview() {
        where(reinstated("waiting", noFearTold())).stands("reasonable-fear").next(USCIS);
        where(reinstated("negative", noFearTold()))
                .and(no(ScreeningFacts.REVIEW_ASKED))
                .isIn("stage.officers-order")
                .stands("reasonable-fear")
                .next(APPLICANT);
        where(reinstated("negative", fearTold()))
                .and(yes(ScreeningFacts.REVIEW_ASKED))
                .stands("reasonable-fear")
                .next(JUDGE);
        where(reinstated("negative-upheld", fearTold()))
                .isIn("stage.officers-order")
                .stands("removable")
                .next(DHS, APPLICANT);
    }

    @Test
    void reasonableFearFound_aJudgeHearsWithholdingOnly() {
        where(reinstated("positive", fearTold()))
                .and(is(ProceedingFacts.STATE, "open"))
                .and(is(ProceedingFacts.LAST_DECISION, "none"))
                .and(is(CourtStepFacts.MOTION_TO_REFUSE, "none"))
                .isIn("stage.court")
                .stands("withholding-only")
                .next(APPLICANT, JUDGE)
                .calls("filing.i589.court", "stage.in-court")
                .callsNot("forum.bia");
    }

    @Test
    void anOfficersOrderForACrime_leadsToReasonableFear() {
        where(newcomer())
                .and(yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE, FearInterviewFacts.VOICED))
                .and(is(ScreeningFacts.REASONABLE_FEAR, "waiting"))
                .isIn("stage.officers-order")
                .stands("reasonable-fear")
                .next(USCIS);
    }

    /// The result of an interview counts only while the order behind it stands.
    @ParameterizedTest
    @ValueSource(strings = {"none", "waiting", "negative", "negative-upheld", "positive"})
    void noOfficersOrder_noReasonableFearInterview(String result) {
        where(newcomer())
                .and(is(ScreeningFacts.REASONABLE_FEAR, result))
                .and(fearTold())
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT)
                .callsNot("stage.in-court");
    }
}
