package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class WithholdingOnlyTest {

    @Test
    void guzmanChavez_reinstatedAndReasonableFear() {
        reinstated()
                .given(c -> c.is(ScreeningFacts.REASONABLE_FEAR, "positive"))
                .on("2021-06-29")
                .is(YES);
    }

    @Test
    void withoutAPositiveFinding_itIsNot() {
        reinstated()
                .given(c -> c.is(ScreeningFacts.REASONABLE_FEAR, "negative"))
                .is(NO);
    }

    @Test
    void findingNotKnown_isUnknown_andAsks() {
        reinstated().is(UNKNOWN).asksFor(ScreeningFacts.REASONABLE_FEAR);
    }

    /// 64 FR 8478, from 22 March 1999.
    @Test
    void beforeTheRegulation_thereWereNone() {
        var found = reinstated().given(c -> c.is(ScreeningFacts.REASONABLE_FEAR, "positive"));
        found.on("1999-03-21").is(NO);
        found.on("1999-03-22").is(YES);
    }

    private static Check reinstated() {
        return check(WithholdingOnly.WITHHOLDING_ONLY)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED).no(OrderFacts.ADMINISTRATIVE));
    }
}
