package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.junit.jupiter.api.Test;

class SecurityOrderTest {

    @Test
    void noSuchOrder_isNotBarred() {
        check(SecurityOrder.SECURITY_ORDER)
                .given(c -> c.no(OrderFacts.SECURITY))
                .is(NO);
    }

    @Test
    void suchAnOrder_barsUnlessAHearingWasOrdered() {
        check(SecurityOrder.SECURITY_ORDER)
                .given(c -> c.yes(OrderFacts.SECURITY).no(OrderFacts.SECURITY_HEARING))
                .is(YES);
        check(SecurityOrder.SECURITY_ORDER)
                .given(c -> c.yes(OrderFacts.SECURITY, OrderFacts.SECURITY_HEARING))
                .is(NO);
        check(SecurityOrder.SECURITY_ORDER)
                .given(c -> c.yes(OrderFacts.SECURITY))
                .is(UNKNOWN)
                .asksFor(OrderFacts.SECURITY_HEARING);
    }

    /// INA 235(c) as of 1 April 1997; the law before is not encoded but where there was no order at all.
    @Test
    void before1997_onlyTheAbsenceOfAnOrderSettlesIt() {
        check(SecurityOrder.SECURITY_ORDER)
                .given(c -> c.yes(OrderFacts.SECURITY).no(OrderFacts.SECURITY_HEARING))
                .on("1997-03-31")
                .is(UNKNOWN);
        check(SecurityOrder.SECURITY_ORDER)
                .given(c -> c.no(OrderFacts.SECURITY))
                .on("1997-03-31")
                .is(NO);
    }
}
