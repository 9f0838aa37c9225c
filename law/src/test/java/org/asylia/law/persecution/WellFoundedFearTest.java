package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import org.asylia.law.Check;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;

class WellFoundedFearTest {

    private static final String PATTERN = "refugee.wff.individual-or-pattern";

    @Test
    void withoutFear_thereIsNone() {
        check(WellFoundedFear.RULE)
                .given(claim(c -> c.no(ClaimFacts.FEARS_RETURN)))
                .is(NO);
    }

    @Test
    void aRealFear_isJudged() {
        elements().given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN))).is(UNKNOWN).turnsOn("refugee.wff");
        elements()
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN).judged("refugee.wff", CLAIM, true)))
                .is(YES)
                // INS v. Cardoza-Fonseca, 9 March 1987
                .on("1987-03-09")
                .is(YES)
                .on("1987-03-08")
                .is(UNKNOWN);
        elements().given(claim()).is(UNKNOWN).asksFor(ClaimFacts.FEARS_RETURN);
    }

    @Test
    void aPatternMakesSinglingOutUnnecessary() {
        elements()
                .supposing(PATTERN)
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN)))
                .is(YES);
    }

    @Test
    void relocationOrOrdinaryProsecutionDefeatsIt() {
        elements()
                .supposing("refugee.wff.relocation")
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN).judged("refugee.wff", CLAIM, true)))
                .is(NO);
        elements()
                .supposing("refugee.persecution.prosecution")
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN).judged("refugee.wff", CLAIM, true)))
                .is(NO);
    }

    @Test
    void fearIsPresumedOrShown_andOnAProtectedGround() {
        check(WellFoundedFear.FEAR)
                .supposing("refugee.past.presumption-wff")
                .given(claim())
                .is(YES);
        check(WellFoundedFear.FEAR)
                .supposingNot("refugee.past.presumption-wff")
                .supposing("refugee.wff", "refugee.ground", "refugee.nexus")
                .given(claim())
                .is(YES)
                .on("1987-03-08")
                .is(UNKNOWN);
        check(WellFoundedFear.FEAR)
                .supposingNot("refugee.past.presumption-wff", "refugee.nexus")
                .supposing("refugee.wff", "refugee.ground")
                .given(claim())
                .is(NO);
        check(WellFoundedFear.FEAR)
                .supposingNot("refugee.past.presumption-wff")
                .given(claim())
                .is(UNKNOWN)
                .turnsOn("refugee.wff");
    }

    @Test
    void afterPastPersecution_fearLeansYes() {
        check(WellFoundedFear.FEAR)
                .supposing("refugee.past-persecution")
                .given(claim())
                .is(LEANING_YES);
    }

    private static Check elements() {
        return check(WellFoundedFear.RULE)
                .supposing("refugee.actor")
                .supposingNot("refugee.persecution.prosecution", "refugee.wff.relocation", PATTERN);
    }
}
