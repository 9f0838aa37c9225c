package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.BOARD;
import static org.asylia.law.stage.Actor.COURT_OF_APPEALS;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.NOBODY;
import static org.asylia.law.stage.Invented.absent;
import static org.asylia.law.stage.Invented.boardOrder;
import static org.asylia.law.stage.Invented.came;
import static org.asylia.law.stage.Invented.fearTold;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.refused;
import static org.asylia.law.stage.Invented.reinstated;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.asylia.law.facts.StageFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

/// Where a case stands under an order: final, made in absence, reopened, or before a court that reviews it.
class OrderTest {

    @Test
    void aCaseReopened_hasNoDecisionAnyMore() {
        for (var last : new String[] {"judge", "judge-absent"}) {
            where(refused("2025-09-06"))
                    .and(is(ProceedingFacts.LAST_DECISION, last))
                    .and(yes(ReopeningFacts.FILED, ReopeningFacts.DECIDED))
                    .isIn("stage.court")
                    .stands("filed-court")
                    .next(APPLICANT, JUDGE)
                    .callsNot("stage.decision-final", "stage.appeal-open");
        }
        where(refused("2026-09-07"))
                .and(yes(ReopeningFacts.FILED, ReopeningFacts.DECIDED))
                .stands("filed-court")
                .next(APPLICANT, JUDGE)
                .callsNot("stage.appeal-open");
    }

    /// The motion must have been filed and decided, and the case be open again.
    @Test
    void aMotion_thatWaitsOrWasDenied_leavesTheDecisionAsItIs() {
        for (var last : new String[] {"judge", "judge-absent"}) {
            where(refused("2025-09-06"))
                    .and(is(ProceedingFacts.LAST_DECISION, last))
                    .and(yes(ReopeningFacts.FILED))
                    .and(no(ReopeningFacts.DECIDED))
                    .calls("stage.decision-final", "stage.order");
            where(refused("2025-09-06"))
                    .and(is(ProceedingFacts.LAST_DECISION, last))
                    .and(yes(ReopeningFacts.DECIDED))
                    .calls("stage.decision-final", "stage.order");
            where(refused("2025-09-06"))
                    .and(is(ProceedingFacts.LAST_DECISION, last))
                    .and(is(ProceedingFacts.STATE, "ordered"))
                    .and(no(OrderFacts.CARRIED_OUT))
                    .and(yes(ReopeningFacts.FILED, ReopeningFacts.DECIDED))
                    .calls("stage.decision-final", "stage.order");
        }
    }

    @Test
    void aFinalOrder_withAMotionAndAPetition() {
        where(boardOrder())
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS)
                .calls("route.motion", "forum.court-of-appeals", "deadline.petition-for-review")
                .callsNot("state.motion", "state.judicial-review");
        where(boardOrder())
                .and(yes(ReopeningFacts.FILED, PetitionFacts.FILED))
                .and(no(ReopeningFacts.DECIDED, StageFacts.PETITION_DECIDED))
                .stands("final-order")
                .next(APPLICANT, DHS)
                .beside("motion", BOARD)
                .beside("judicial-review", COURT_OF_APPEALS);
    }

    @Test
    void aMotionOrAPetition_thatWasDecided_isOver() {
        where(boardOrder())
                .and(yes(ReopeningFacts.FILED, PetitionFacts.FILED))
                .and(yes(ReopeningFacts.DECIDED, StageFacts.PETITION_DECIDED))
                .stands("final-order")
                .next(APPLICANT, DHS)
                .callsNot("state.motion", "state.judicial-review");
    }

    /// The motion is about an order that stands; what else is open goes on without one.
    @Test
    void aMotion_needsAnOrder() {
        where(refused("2026-09-07"))
                .and(yes(ReopeningFacts.FILED))
                .and(no(ReopeningFacts.DECIDED))
                .stands("decided")
                .next(APPLICANT, DHS)
                .callsNot("state.motion");
    }

    /// After the removal the court can still decide.
    @Test
    void aPetition_standsWithoutAnOpenOrder() {
        where(boardOrder())
                .and(yes(OrderFacts.CARRIED_OUT, PetitionFacts.FILED))
                .and(no(PersonFacts.IN_UNITED_STATES, StageFacts.PETITION_DECIDED))
                .isIn("stage.nothing-open")
                .stands("outside")
                .next(NOBODY)
                .beside("judicial-review", COURT_OF_APPEALS);
    }

    @Test
    void absentFromTheHearing_noAppeal_butAMotion() {
        where(absent("ordered"))
                .isIn("stage.order")
                .stands("ordered-in-absentia")
                .next(APPLICANT, DHS)
                .callsNot("form.eoir26", "forum.bia");
        where(absent("open"))
                .isIn("stage.order")
                .stands("ordered-in-absentia")
                .next(APPLICANT, DHS)
                .and(yes(ReopeningFacts.FILED))
                .and(no(ReopeningFacts.DECIDED))
                .beside("motion", JUDGE);
        where(absent("open"))
                .and(yes(ReopeningFacts.FILED, ReopeningFacts.DECIDED))
                .isIn("stage.court")
                .stands("filed-court")
                .next(APPLICANT, JUDGE);
    }

    @Test
    void afterFormI863_anOrderStands_untilItIsCarriedOut() {
        var ordered = came("crew")
                .andThen(yes(ProceedingFacts.ASYLUM_ONLY))
                .andThen(is(ProceedingFacts.STATE, "ordered"))
                .andThen(is(ProceedingFacts.LAST_DECISION, "board"))
                .andThen(is(ProtectionFacts.GRANTED, "none"))
                .andThen(is(CourtStepFacts.MOTION_TO_REFUSE, "none"));
        where(ordered)
                .and(no(OrderFacts.CARRIED_OUT))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS);
        where(ordered)
                .and(yes(OrderFacts.CARRIED_OUT))
                .isIn("stage.nothing-open")
                .stands("crew")
                .next(APPLICANT, DHS);
        where(ordered)
                .and(no(OrderFacts.CARRIED_OUT))
                .and(is(ProceedingFacts.STATE, "granted"))
                .callsNot("stage.order");
    }

    /// The old order was carried out once; brought back, it stands again.
    @Test
    void afterWithholdingOnly_theOldOrderStands() {
        var heard = reinstated("positive", fearTold())
                .andThen(is(ProceedingFacts.LAST_DECISION, "board"))
                .andThen(is(ProtectionFacts.GRANTED, "none"))
                .andThen(is(CourtStepFacts.MOTION_TO_REFUSE, "none"));
        where(heard)
                .and(is(ProceedingFacts.STATE, "ordered"))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS);
        where(heard)
                .and(is(ProceedingFacts.STATE, "dismissed"))
                .isIn("stage.nothing-open")
                .stands("closed-court")
                .next(APPLICANT, DHS);
    }

    @Test
    void aDecisionOfTheJudge_inAnOpenCase_isAnOrder_onceItIsFinal() {
        where(refused("2026-09-06")).isIn("stage.order");
        where(refused("2026-09-06"))
                .and(is(ProceedingFacts.STATE, "granted"))
                .isIn("stage.grant")
                .stands("other-relief")
                .next(NOBODY);
        where(refused("2026-09-06"))
                .and(is(ProceedingFacts.STATE, "dismissed"))
                .isIn("stage.nothing-open")
                .stands("closed-court")
                .next(APPLICANT, DHS);
    }

    /// USCIS cannot take a form from a person under a final order, even if one waits there.
    @Test
    void aFinalOrder_goesBeforeAFormAtUscis() {
        where(boardOrder())
                .and(is(FilingFacts.FILED_WITH, "uscis"))
                .and(is(UscisFacts.STAGE, "waiting"))
                .and(is(UscisFacts.INTERVIEW, "none"))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS);
    }
}
