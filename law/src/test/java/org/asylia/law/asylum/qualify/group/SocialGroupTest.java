package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.group;
import static org.asylia.law.Claims.passesTheParts;
import static org.asylia.law.facts.ClaimFacts.SOCIAL_GROUP;
import static org.asylia.law.facts.GroupFacts.KIND;
import static org.asylia.law.facts.GroupFacts.MEMBER;
import static org.asylia.law.facts.GroupFacts.STATED;

import org.junit.jupiter.api.Test;

class SocialGroupTest {

    @Test
    void theGround_needsAnAcceptedGroup_putToTheJudge() {
        var clan = group(g -> g.is(KIND, "clan").yes(MEMBER).is(STATED, "to-judge"));
        check(SocialGroup.RULE).given(clan).given(passesTheParts()).is(CLAIM, YES);
        check(SocialGroup.RULE).given(clan).is(UNKNOWN).turnsOn("refugee.psg.immutability");
        check(SocialGroup.RULE)
                .given(group(g -> g.is(KIND, "clan").yes(MEMBER).is(STATED, "on-appeal")))
                .given(passesTheParts())
                .is(NO);
    }

    @Test
    void noGroupAmongTheReasons_isNo() {
        check(SocialGroup.RULE).given(claim(c -> c.no(SOCIAL_GROUP))).is(NO);
    }
}
