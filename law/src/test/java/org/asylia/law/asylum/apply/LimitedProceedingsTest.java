package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class LimitedProceedingsTest {

    @Test
    void asylumOnly_isLimited() {
        check(LimitedProceedings.LIMITED_PROCEEDINGS)
                .given(c -> c.yes(ProceedingFacts.ASYLUM_ONLY))
                .is(YES);
    }

    @Test
    void withholdingOnly_isLimited() {
        check(LimitedProceedings.LIMITED_PROCEEDINGS)
                .given(c ->
                        c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED).is(ScreeningFacts.REASONABLE_FEAR, "positive"))
                .is(YES);
    }

    @Test
    void neither_isNot() {
        check(LimitedProceedings.LIMITED_PROCEEDINGS)
                .given(c -> c.no(ProceedingFacts.ASYLUM_ONLY, OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE))
                .is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(LimitedProceedings.LIMITED_PROCEEDINGS).is(UNKNOWN).asksFor(ProceedingFacts.ASYLUM_ONLY);
    }
}
