package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class AsylumOfficeTest {

    @Test
    void hereAndInNoProceedings_anOfficerDecides() {
        free().is(YES);
    }

    @Test
    void anyOtherProceedings_takeTheCaseAway() {
        free().given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open"))
                .is(NO);
        free().given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL)).is(NO);
        free().given(c -> c.yes(PresenceFacts.IN_NORTHERN_MARIANAS)).is(NO);
        free().given(c ->
                        c.yes(OrderFacts.ORDERED).no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED, GrantFacts.GRANTED))
                .is(NO);
    }

    @Test
    void aDismissedCase_comesBackToUscis() {
        free().given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "dismissed"))
                .is(YES);
    }

    @Test
    void servedButNotFiled_isStillUscis_andUnknownAsks() {
        check(AsylumOffice.ASYLUM_OFFICE)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES))
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.NOTICE_FILED);
    }

    private static Check free() {
        return check(AsylumOffice.ASYLUM_OFFICE)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES)
                        .no(
                                PresenceFacts.IN_NORTHERN_MARIANAS,
                                ProceedingFacts.NOTICE_FILED,
                                ProceedingFacts.ASYLUM_ONLY,
                                OrderFacts.ORDERED,
                                OrderFacts.ADMINISTRATIVE,
                                ScreeningFacts.EXPEDITED_REMOVAL)
                        .entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS));
    }
}
