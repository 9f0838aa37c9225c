package org.asylia.law.effects;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.DecisionFacts.FOR_ABSENCE;
import static org.asylia.law.facts.GrantFacts.FALSE_CLAIM_FOUND;
import static org.asylia.law.facts.GrantFacts.REFUSED;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.OrderFacts.CARRIED_OUT;
import static org.asylia.law.facts.OrderFacts.ORDERED;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;
import static org.asylia.law.facts.RemovalFacts.FINAL_ON;
import static org.asylia.law.facts.RemovalFacts.KIND;
import static org.asylia.law.facts.RemovalFacts.LEFT_ON;
import static org.asylia.law.facts.RemovalFacts.ORAL_WARNING;
import static org.asylia.law.facts.RemovalFacts.RETURN_ALLOWED;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// After a refusal, an order or a finding.
class OrdersTest {

    @ParameterizedTest
    @CsvSource({"judge, YES", "judge-absent, YES", "board, YES", "officer, NO", "none, NO"})
    void onlyARefusalByAJudgeOrTheBoard_closesANewApplication(String decision, Answer answer) {
        check(AfterDenial.RULE)
                .given(c -> c.yes(REFUSED).is(LAST_DECISION, decision))
                .is(answer);
    }

    @Test
    void aRefusal_isAskedFor_andBefore1997ThereWasNoBar() {
        check(AfterDenial.RULE).given(c -> c.yes(REFUSED)).is(UNKNOWN).asksFor(LAST_DECISION);
        check(AfterDenial.RULE).given(c -> c.no(REFUSED)).is(NO);
        check(AfterDenial.RULE)
                .given(c -> c.yes(REFUSED).is(LAST_DECISION, "judge"))
                .on("1997-03-31")
                .is(NO);
    }

    /// Zadvydas v. Davis, 533 U.S. 678 (2001): six months are presumed reasonable.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # final order, answer on 7 October 2026
        2026-04-07,    YES
        2026-04-06,    UNKNOWN
        """)
    void afterSixMonths_detentionTurnsOnWhetherRemovalIsInSight(String day, Answer answer) {
        held(day).is(answer);
    }

    @Test
    void afterSixMonths_itIsJudged() {
        held("2025-01-10").turnsOn("effect.post-order-detention");
        held("2025-01-10").judged("effect.post-order-detention", false).is(NO);
        held("2025-01-10").judged("effect.post-order-detention", true).is(YES);
        // before 28 June 2001 the statute named no limit
        held("2000-01-10").on("2001-06-27").is(YES);
        check(PostOrderDetention.RULE).given(c -> c.no(ORDERED)).is(NO);
        check(PostOrderDetention.RULE)
                .given(c -> c.no(ORDERED))
                .on("1997-03-31")
                .is(UNKNOWN);
        check(PostOrderDetention.RULE)
                .given(c -> c.yes(ORDERED).no(CARRIED_OUT))
                .is(UNKNOWN)
                .asksFor(FINAL_ON);
    }

    /// INA 212(a)(9)(A): 5, 10 and 20 years from the removal, on 7 October 2026.
    @ParameterizedTest
    @CsvSource(textBlock = """
        arrival, 2021-10-08, YES
        arrival, 2021-10-07, NO
        other,   2016-10-08, YES
        other,   2016-10-07, NO
        second,  2006-10-08, YES
        second,  2006-10-07, NO
        """)
    void theWayBack_isClosedForYears(String kind, String left, Answer answer) {
        removed(kind, left).is(answer);
    }

    @Test
    void consentOpensTheWayBack_andAnAggravatedFelonyClosesItForGood() {
        check(RemovalOrder.RULE)
                .given(c -> c.yes(ORDERED, CARRIED_OUT, RETURN_ALLOWED)
                        .no(FOR_ABSENCE)
                        .is(LAST_DECISION, "judge"))
                .is(NO);
        check(RemovalOrder.RULE)
                .supposing("crimes.aggravated-felony")
                .given(c -> c.yes(ORDERED, CARRIED_OUT)
                        .no(RETURN_ALLOWED)
                        .is(KIND, "other")
                        .on(LEFT_ON, "2000-01-10")
                        .entry(CONVICTIONS, "1", x -> {}))
                .is(YES);
    }

    /// INA 240(b)(7): ten years, only after an oral warning.
    @Test
    void anOrderInAbsence_closesOtherReliefForTenYears() {
        absent().given(c -> c.yes(ORAL_WARNING).on(FINAL_ON, "2016-10-08")).is(YES);
        absent().given(c -> c.yes(ORAL_WARNING).on(FINAL_ON, "2016-10-07")).is(NO);
        absent().given(c -> c.no(ORAL_WARNING)).is(NO);
        absent().given(c -> c.on(FINAL_ON, "2020-01-10")).is(UNKNOWN).asksFor(ORAL_WARNING);
        check(RemovalOrder.RULE).given(c -> c.no(ORDERED)).on("1997-03-31").is(UNKNOWN);
    }

    @Test
    void onlyAFinalFinding_closesEverything() {
        check(FrivolousFinding.RULE).given(c -> c.yes(FALSE_CLAIM_FOUND)).is(YES);
        check(FrivolousFinding.RULE).given(c -> c.no(FALSE_CLAIM_FOUND)).is(NO);
        check(FrivolousFinding.RULE).is(UNKNOWN).asksFor(FALSE_CLAIM_FOUND);
        check(FrivolousFinding.RULE)
                .given(c -> c.yes(FALSE_CLAIM_FOUND))
                .on("1997-03-31")
                .is(NO);
    }

    private static Check held(String day) {
        return check(PostOrderDetention.RULE)
                .given(c -> c.yes(ORDERED).no(CARRIED_OUT).on(FINAL_ON, day));
    }

    private static Check removed(String kind, String left) {
        return check(RemovalOrder.RULE)
                .given(c -> c.yes(ORDERED, CARRIED_OUT)
                        .no(RETURN_ALLOWED, FOR_ABSENCE)
                        .is(LAST_DECISION, "judge")
                        .is(KIND, kind)
                        .on(LEFT_ON, left)
                        .complete(CONVICTIONS));
    }

    private static Check absent() {
        return check(RemovalOrder.RULE)
                .given(c -> c.yes(ORDERED).is(LAST_DECISION, "judge-absent").no(CARRIED_OUT));
    }
}
