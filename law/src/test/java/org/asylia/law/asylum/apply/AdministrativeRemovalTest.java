package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.junit.jupiter.api.Test;

class AdministrativeRemovalTest {

    @Test
    void anOfficersOrderForAnAggravatedFelony_closesAsylum() {
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL)
                .given(c -> c.yes(OrderFacts.ADMINISTRATIVE))
                .is(YES);
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL)
                .given(c -> c.no(OrderFacts.ADMINISTRATIVE))
                .is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL).is(UNKNOWN).asksFor(OrderFacts.ADMINISTRATIVE);
    }

    /// Pub. L. 103-322, 130004, of 13 September 1994 (from memory).
    @Test
    void beforeTheActOf1994_thereWereNoSuchOrders() {
        var ordered = check(AdministrativeRemoval.ADMINISTRATIVE_REMOVAL).given(c -> c.yes(OrderFacts.ADMINISTRATIVE));
        ordered.on("1994-09-12").is(NO);
        ordered.on("1994-09-13").is(YES);
        ordered.on("1997-04-01").is(YES);
    }
}
