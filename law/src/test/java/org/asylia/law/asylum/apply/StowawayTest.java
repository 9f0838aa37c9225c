package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class StowawayTest {

    @Test
    void withoutAPositiveFinding_isBarred() {
        came("stowaway")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "negative-upheld"))
                .is(YES);
        came("stowaway").given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "none")).is(YES);
    }

    @Test
    void withAPositiveFinding_isNot() {
        came("stowaway")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "positive"))
                .is(NO);
    }

    @Test
    void cameInAnotherWay_isNot() {
        came("admitted").is(NO);
    }

    @Test
    void aStowawayLongAgo_whoCameAgainOtherwise_isNot() {
        came("stowaway")
                .given(c -> c.entry(
                        ARRIVALS,
                        "2",
                        a -> a.is(ArrivalFacts.MANNER, "admitted").on(ArrivalFacts.DATE, "2025-02-03")))
                .is(NO);
    }

    @Test
    void findingNotKnown_isUnknown_andAsks() {
        came("stowaway").is(UNKNOWN).asksFor(ScreeningFacts.CREDIBLE_FEAR);
    }

    /// INA 235(a)(2), from 1 April 1997.
    @Test
    void beforeTheStatute_itWasNoBar() {
        came("stowaway")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                .on("1997-03-31")
                .is(NO);
    }

    private static Check came(String manner) {
        return check(Stowaway.STOWAWAY)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.MANNER, manner).on(ArrivalFacts.DATE, "1996-06-01"))
                        .complete(ARRIVALS));
    }
}
