package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;

class OrdinaryProsecutionTest {

    @Test
    void punishmentUnderALaw_isJudged_andPrivateHarmIsNone() {
        Consumer<Given> charged =
                claim(c -> c.is(ClaimFacts.PERSECUTOR, "government").yes(ActorFacts.UNDER_A_LAW));
        check(OrdinaryProsecution.RULE).given(charged).is(UNKNOWN).turnsOn("refugee.persecution.prosecution");
        check(OrdinaryProsecution.RULE)
                .given(charged)
                .given(c -> c.judged("refugee.persecution.prosecution", CLAIM, true))
                .is(YES);
        check(OrdinaryProsecution.RULE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "private")))
                .is(NO);
        check(OrdinaryProsecution.RULE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "government")))
                .is(UNKNOWN)
                .asksFor(ActorFacts.UNDER_A_LAW);
    }
}
