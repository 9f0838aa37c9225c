package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.law.facts.FearFacts;
import org.junit.jupiter.api.Test;

class ReturnTripsTest {

    @Test
    void onlyASafeTripByChoice_weighsAgainst() {
        check(ReturnTrips.RULE)
                .given(c -> c.entry(
                                COUNTRIES,
                                "VE",
                                v -> v.yes(FearFacts.WENT_BACK, FearFacts.WENT_BACK_BY_CHOICE)
                                        .no(FearFacts.HID_OR_HARMED_ON_RETURN))
                        .complete(COUNTRIES))
                .is(YES);
        check(ReturnTrips.RULE)
                .given(c ->
                        c.entry(COUNTRIES, "VE", v -> v.no(FearFacts.WENT_BACK)).complete(COUNTRIES))
                .is(NO);
        check(ReturnTrips.RULE)
                .given(c -> c.entry(COUNTRIES, "VE", v -> v.complete(CLAIMS)).complete(COUNTRIES))
                .is(UNKNOWN)
                .asksFor(FearFacts.WENT_BACK);
    }
}
