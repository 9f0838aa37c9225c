package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.harm;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.HarmFacts;
import org.junit.jupiter.api.Test;

class EconomicHarmTest {

    @Test
    void aLossOfTheMeansToLive_isJudged() {
        Consumer<Given> loss = claim(c -> {
            harm(c, "1", "loss-of-work", h -> h.yes(HarmFacts.ON_PURPOSE, HarmFacts.ESSENTIALS_LOST));
            c.complete(HARMS);
        });
        check(EconomicHarm.RULE).given(loss).is(UNKNOWN).turnsOn("refugee.persecution.economic");
        check(EconomicHarm.RULE)
                .given(loss)
                .given(c -> c.judged("refugee.persecution.economic", CLAIM, true))
                .is(YES);
        check(EconomicHarm.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
        // Matter of Acosta, 1 March 1985
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1985-02-28")
                .is(UNKNOWN);
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1985-03-01")
                .is(NO);
        // Matter of T-Z-, 9 May 2007
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("2007-05-08")
                .is(NO);
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("2007-05-09")
                .is(NO);
    }
}
