package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.junit.jupiter.api.Test;

class EarlierOrdersTest {

    @Test
    void leftUnderAnOrderAndCameBackUnlawfully_canBeReinstated() {
        check(EarlierOrders.REINSTATEMENT)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.RETURNED_UNLAWFULLY))
                .is(YES);
        check(EarlierOrders.REINSTATEMENT)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT).no(OrderFacts.RETURNED_UNLAWFULLY))
                .is(NO);
        check(EarlierOrders.REINSTATEMENT)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT))
                .is(UNKNOWN)
                .asksFor(OrderFacts.RETURNED_UNLAWFULLY);
    }

    @Test
    void anOfficersOrder() {
        check(EarlierOrders.ADMINISTRATIVE)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE))
                .is(YES);
        check(EarlierOrders.ADMINISTRATIVE)
                .given(c -> c.no(OrderFacts.ADMINISTRATIVE))
                .is(NO);
        check(EarlierOrders.ADMINISTRATIVE).is(UNKNOWN).asksFor(OrderFacts.ADMINISTRATIVE);
    }

    /// Starts as listed: 24 April 1996 (administrative removal), 1 April 1997 (reinstatement).
    @Test
    void beforeTheirFirstDay_theyAreNotEncoded() {
        check(EarlierOrders.ADMINISTRATIVE)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE))
                .on("1996-04-23")
                .is(UNKNOWN);
        check(EarlierOrders.REINSTATEMENT)
                .given(c -> c.no(OrderFacts.ORDERED))
                .on("1997-03-31")
                .is(UNKNOWN);
    }
}
