package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.PersonFacts.IN_UNITED_STATES;

import org.junit.jupiter.api.Test;

class OutsideCountryTest {

    @Test
    void whoIsHere_isOutsideEveryOtherCountry() {
        check(OutsideCountry.RULE).given(c -> c.yes(IN_UNITED_STATES)).is(YES);
        check(OutsideCountry.RULE).given(c -> c.no(IN_UNITED_STATES)).is(NO);
        check(OutsideCountry.RULE).is(UNKNOWN).asksFor(IN_UNITED_STATES);
    }
}
