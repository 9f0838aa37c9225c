package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.junit.jupiter.api.Test;

class ReinstatedOrderTest {

    @Test
    void noOrderEver_isNotBarred() {
        check(ReinstatedOrder.REINSTATED_ORDER)
                .given(c -> c.no(OrderFacts.ORDERED))
                .is(NO);
    }

    @Test
    void anOrderThatWasNotBroughtBack_isNoBarYet() {
        check(ReinstatedOrder.REINSTATED_ORDER)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.RETURNED_UNLAWFULLY)
                        .no(OrderFacts.REINSTATED))
                .is(NO);
    }

    @Test
    void guzmanChavez_aReinstatedOrderClosesAsylum() {
        check(ReinstatedOrder.REINSTATED_ORDER)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED))
                .on("2021-06-29")
                .is(YES);
    }

    @Test
    void anOrderOfUnknownFate_isUnknown_andAsks() {
        check(ReinstatedOrder.REINSTATED_ORDER)
                .given(c -> c.yes(OrderFacts.ORDERED))
                .is(UNKNOWN)
                .asksFor(OrderFacts.REINSTATED);
    }

    /// INA 241(a)(5) took effect on 1 April 1997 (Pub. L. 104-208, 309).
    @Test
    void beforeTheStatute_itWasNoBar() {
        var reinstated =
                check(ReinstatedOrder.REINSTATED_ORDER).given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED));
        reinstated.on("1997-03-31").is(NO);
        reinstated.on("1997-04-01").is(YES);
    }
}
