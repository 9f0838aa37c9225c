package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ClaimFacts.NATIONALITY;
import static org.asylia.law.facts.ClaimFacts.POLITICAL_OPINION;
import static org.asylia.law.facts.ClaimFacts.RACE;
import static org.asylia.law.facts.ClaimFacts.RELIGION;
import static org.asylia.law.facts.ClaimFacts.SOCIAL_GROUP;
import static org.asylia.law.facts.NexusFacts.OTHER_MOTIVE;

import org.junit.jupiter.api.Test;

class PrivateMotiveTest {

    @Test
    void moneyOrAQuarrel_withNoGround() {
        var extortion =
                claim(c -> c.yes(OTHER_MOTIVE).no(RACE, RELIGION, NATIONALITY, POLITICAL_OPINION, SOCIAL_GROUP));
        check(PrivateMotive.RULE).given(extortion).is(YES);
    }

    @Test
    void aProtectedReasonBesideIt_takesItAway() {
        check(PrivateMotive.RULE).given(claim(c -> c.yes(OTHER_MOTIVE, RACE))).is(NO);
    }

    @Test
    void notAsked_isUnknown() {
        check(PrivateMotive.RULE)
                .given(claim(c -> c.yes(OTHER_MOTIVE)))
                .is(UNKNOWN)
                .asksFor(RACE);
    }
}
