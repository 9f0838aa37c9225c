package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class OfficersOrderTest {

    /// Riley v. Bondi, 26 June 2025.
    @Test
    void afterAnOfficersOrder_thePetitionRunsFromIt() {
        check(OfficersOrder.PETITION)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE).no(PetitionFacts.FILED))
                .is(YES);
        check(OfficersOrder.PETITION)
                .given(c -> c.no(OrderFacts.ADMINISTRATIVE, OrderFacts.REINSTATED))
                .is(NO);
        check(OfficersOrder.PETITION)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE))
                .is(UNKNOWN)
                .asksFor(PetitionFacts.FILED);
        check(OfficersOrder.PETITION)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE).no(PetitionFacts.FILED))
                .on("2025-06-25")
                .is(UNKNOWN);
    }

    @Test
    void afterAReinstatement_itDependsOnTheReading() {
        check(OfficersOrder.PETITION)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED)
                        .no(OrderFacts.ADMINISTRATIVE, PetitionFacts.FILED))
                .is(UNKNOWN)
                .turnsOn("reasonable-fear.pfr.reinstated");
    }

    @Test
    void theFourteenDays_canBeGivenUp() {
        check(OfficersOrder.FOURTEEN_DAYS)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE)
                        .no(DecisionFacts.WAIT_WAIVED)
                        .on(DecisionFacts.OFFICER_DATE, "2026-10-01"))
                .is(YES);
        check(OfficersOrder.FOURTEEN_DAYS)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE, DecisionFacts.WAIT_WAIVED)
                        .on(DecisionFacts.OFFICER_DATE, "2026-10-01"))
                .is(NO);
        check(OfficersOrder.FOURTEEN_DAYS)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE)
                        .on(DecisionFacts.OFFICER_DATE, "2026-10-01"))
                .is(UNKNOWN)
                .asksFor(DecisionFacts.WAIT_WAIVED);
    }

    @Test
    void theInterview_shouldComeWhileThereWasNone() {
        check(OfficersOrder.INTERVIEW)
                .given(c ->
                        c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE).is(ScreeningFacts.REASONABLE_FEAR, "none"))
                .is(YES);
        check(OfficersOrder.INTERVIEW)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE)
                        .is(ScreeningFacts.REASONABLE_FEAR, "positive"))
                .is(NO);
        check(OfficersOrder.INTERVIEW)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE))
                .is(UNKNOWN)
                .asksFor(ScreeningFacts.REASONABLE_FEAR);
        check(OfficersOrder.INTERVIEW).on("1999-03-21").is(NO);
    }
}
