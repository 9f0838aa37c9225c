package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.Claims.claim;
import static org.asylia.law.asylum.qualify.WithStandIns.FEARS;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTED;
import static org.asylia.law.asylum.qualify.WithStandIns.check;

import org.junit.jupiter.api.Test;

class OneCountryTest {

    @Test
    void pastPersecutionOrFear_inThatCountry() {
        check(OneCountry.RULE, YES, claim(c -> c.yes(FEARS)));
        check(OneCountry.RULE, YES, claim(c -> c.yes(PERSECUTED)));
        check(OneCountry.RULE, NO, claim(c -> c.no(FEARS, PERSECUTED)));
        check(OneCountry.RULE, UNKNOWN, claim(c -> c.no(FEARS)));
    }
}
