package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.APPLICATIONS;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.junit.jupiter.api.Test;

class MayApplyTest {

    @Test
    void nothingInTheWay_mayApply() {
        visitor("2026-01-10").is(YES);
    }

    @Test
    void oneBarIsEnough() {
        visitor("2026-01-10")
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED))
                .is(NO);
    }

    @Test
    void anUnknownBarIsNotAClearOne() {
        check(MayApply.MAY_APPLY)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES))
                .is(UNKNOWN)
                .asksFor(OrderFacts.ADMINISTRATIVE);
    }

    /// Before 1 April 1997 the bars of IIRIRA did not exist; presence was enough.
    @Test
    void before1997_presenceWasEnough() {
        check(MayApply.MAY_APPLY)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES, FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "1985-06-01")
                        .no(OrderFacts.SECURITY))
                .on("1987-03-09")
                .is(YES);
    }

    private static Check visitor(String arrived) {
        return check(MayApply.MAY_APPLY)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES)
                        .no(
                                PresenceFacts.IN_NORTHERN_MARIANAS,
                                FilingFacts.FILED,
                                AgreementFacts.INVOKED,
                                OrderFacts.ORDERED,
                                OrderFacts.ADMINISTRATIVE,
                                OrderFacts.SECURITY)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.on(ArrivalFacts.DATE, arrived)
                                        .is(ArrivalFacts.MANNER, "admitted")
                                        .is(ArrivalFacts.PLACE, "airport-or-seaport"))
                        .complete(ARRIVALS, APPLICATIONS));
    }
}
