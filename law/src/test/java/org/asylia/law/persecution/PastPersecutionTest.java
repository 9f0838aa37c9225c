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
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;

class PastPersecutionTest {

    @Test
    void withoutAnyHarm_thereIsNoPastPersecution() {
        check(PastPersecution.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
    }

    @Test
    void everyElementIsNeeded() {
        check(PastPersecution.RULE)
                .supposing("refugee.ground", "refugee.nexus")
                .given(tortured())
                .is(YES);
        check(PastPersecution.RULE)
                .supposing("refugee.ground")
                .supposingNot("refugee.nexus")
                .given(tortured())
                .is(NO);
        check(PastPersecution.RULE)
                .supposing("refugee.ground", "refugee.nexus", "refugee.persecution.prosecution")
                .given(tortured())
                .is(NO);
        check(PastPersecution.RULE)
                .supposing("refugee.ground", "refugee.nexus")
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS).is(ClaimFacts.PERSECUTOR, "government").no(ActorFacts.UNDER_A_LAW);
                }))
                .is(UNKNOWN)
                .turnsOn("refugee.persecution.severity")
                .asksFor(ActorFacts.OFFICIAL_ACTED_PRIVATELY);
        // Refugee Act of 1980, 1 April 1980
        check(PastPersecution.RULE)
                .supposing("refugee.ground", "refugee.nexus", "refugee.persecution.severity", "refugee.actor")
                .given(tortured())
                .on("1980-04-01")
                .is(YES)
                .on("1980-03-31")
                .is(UNKNOWN);
    }

    private static Consumer<Given> tortured() {
        return claim(c -> {
            harm(c, "1", "torture");
            c.complete(HARMS)
                    .is(ClaimFacts.PERSECUTOR, "government")
                    .no(ActorFacts.OFFICIAL_ACTED_PRIVATELY, ActorFacts.UNDER_A_LAW)
                    .judged("refugee.persecution.severity", CLAIM, true);
        });
    }
}
