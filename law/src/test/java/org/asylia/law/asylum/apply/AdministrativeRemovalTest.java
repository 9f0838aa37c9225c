package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.asylia.law.procedure.EarlierOrders;
import org.junit.jupiter.api.Test;

class AdministrativeRemovalTest {

    @Test
    void anOfficersOrderForAnAggravatedFelony_closesAsylum() {
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE))
                .is(YES);
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL)
                .given(c -> c.no(OrderFacts.ADMINISTRATIVE))
                .is(NO);
    }

    /// Who was never ordered out was not ordered out by an officer, and need not be asked.
    @Test
    void noOrderAtAll_settlesIt() {
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL)
                .given(c -> c.no(OrderFacts.ORDERED))
                .is(NO);
        check(EarlierOrders.ADMINISTRATIVE).given(c -> c.no(OrderFacts.ORDERED)).is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL).is(UNKNOWN).asksFor(OrderFacts.ADMINISTRATIVE);
    }

    /// Pub. L. 103-322, 130004, of 13 September 1994 (from memory).
    @Test
    void beforeTheActOf1994_thereWereNoSuchOrders() {
        var ordered = check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE));
        ordered.on("1994-09-12").is(NO);
        ordered.on("1994-09-13").is(YES);
        ordered.on("1997-04-01").is(YES);
    }
}
