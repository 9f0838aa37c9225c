package org.asylia.law.stage;

import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.stage.Invented.fearTold;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.refused;
import static org.asylia.law.stage.Invented.screened;
import static org.asylia.law.stage.Invented.uscis;
import static org.asylia.law.stage.Invented.waiting;
import static org.asylia.law.stage.Standing.where;

import org.asylia.engine.answer.Why;
import org.asylia.law.Check;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

/// What is not told leaves states open, and the fact that decides is asked for.
class WhatIsUnknownTest {

    @Test
    void nothingTold_everyStateIsOpen() {
        for (var state : States.ALL) {
            Check.check(state.rule()).is(UNKNOWN);
        }
    }

    @Test
    void theStageAtUscisUnknown_itsStatesAreOpen_andNoOther() {
        where(uscis("waiting"))
                .and(given -> given.unknown(UscisFacts.STAGE, Why.DOES_NOT_KNOW))
                .turnsOn(
                        UscisFacts.STAGE,
                        "state.filed-uscis",
                        "state.recommended",
                        "state.noid",
                        "state.closed-uscis",
                        "state.intake")
                .callsNot(
                        "state.defensive-open", "state.bia", "state.reasonable-fear", "state.er", "state.final-order");
    }

    @Test
    void theDayOfTheDecisionUnknown_nobodySaysThatTheTimeIsOver() {
        where(refused("2026-09-07"))
                .and(given -> given.unknown(DecisionFacts.JUDGE_DATE, Why.NOT_ASKED))
                .turnsOn(DecisionFacts.JUDGE_DATE, "state.decided", "state.final-order");
    }

    /// The thirtieth day lies inside the range.
    @Test
    void theDayOfTheDecisionImprecise_isOpenAtTheEdge() {
        where(refused("2026-09-07"))
                .and(given -> given.between(DecisionFacts.JUDGE_DATE, "2026-09-06", "2026-09-07"))
                .turnsOn(DecisionFacts.JUDGE_DATE, "state.decided", "state.final-order");
        where(refused("2026-09-07"))
                .and(given -> given.between(DecisionFacts.JUDGE_DATE, "2026-09-07", "2026-09-09"))
                .stands("decided");
        where(refused("2026-09-07"))
                .and(given -> given.between(DecisionFacts.JUDGE_DATE, "2026-09-01", "2026-09-06"))
                .stands("final-order");
    }

    @Test
    void theInterviewUnknown_nothingSaysThatItWasHeld() {
        where(waiting("none"))
                .and(given -> given.unknown(UscisFacts.INTERVIEW, Why.NOT_ASKED))
                .turnsOn(UscisFacts.INTERVIEW, "state.filed-uscis", "state.interview-set", "state.interviewed")
                .callsNot("state.recommended", "state.rejected-aaf", "state.intake");
    }

    @Test
    void theResultOfTheFearInterviewUnknown_noOrderIsTakenForGranted() {
        where(screened("waiting", fearTold()))
                .and(given -> given.unknown(ScreeningFacts.CREDIBLE_FEAR, Why.DOES_NOT_KNOW))
                .turnsOn(
                        ScreeningFacts.CREDIBLE_FEAR,
                        "state.ordered-er",
                        "state.cf-negative",
                        "state.credible-fear",
                        "state.merits-interview")
                .callsNot("state.er", "state.filed-court");
    }

    @Test
    void whetherThePersonIsHereUnknown_theWayInIsOpen() {
        where(newcomer())
                .and(given -> given.unknown(PersonFacts.IN_UNITED_STATES, Why.NOT_ASKED))
                .turnsOn(PersonFacts.IN_UNITED_STATES, "state.intake", "state.outside")
                .callsNot("state.filed-uscis");
    }
}
