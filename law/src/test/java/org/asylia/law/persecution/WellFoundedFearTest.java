package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Supposing.supposing;
import static org.asylia.law.persecution.Claims.CLAIM;
import static org.asylia.law.persecution.Claims.claim;

import org.asylia.law.Supposing;
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
        elements().given(claim(c -> {})).is(UNKNOWN).asksFor(ClaimFacts.FEARS_RETURN);
    }

    @Test
    void aPatternMakesSinglingOutUnnecessary() {
        elements()
                .yes(PATTERN)
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN)))
                .is(YES);
    }

    @Test
    void relocationOrOrdinaryProsecutionDefeatsIt() {
        elements()
                .yes("refugee.wff.relocation")
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN).judged("refugee.wff", CLAIM, true)))
                .is(NO);
        elements()
                .yes("refugee.persecution.prosecution")
                .given(claim(c -> c.yes(ClaimFacts.FEARS_RETURN).judged("refugee.wff", CLAIM, true)))
                .is(NO);
    }

    @Test
    void fearIsPresumedOrShown_andOnAProtectedGround() {
        supposing(WellFoundedFear.FEAR)
                .yes("refugee.past.presumption-wff")
                .given(claim(c -> {}))
                .is(YES);
        supposing(WellFoundedFear.FEAR)
                .no("refugee.past.presumption-wff")
                .yes("refugee.wff", "refugee.ground", "refugee.nexus")
                .given(claim(c -> {}))
                .is(YES)
                .on("1987-03-08")
                .is(UNKNOWN);
        supposing(WellFoundedFear.FEAR)
                .no("refugee.past.presumption-wff", "refugee.nexus")
                .yes("refugee.wff", "refugee.ground")
                .given(claim(c -> {}))
                .is(NO);
        supposing(WellFoundedFear.FEAR)
                .no("refugee.past.presumption-wff")
                .given(claim(c -> {}))
                .is(UNKNOWN)
                .turnsOn("refugee.wff");
    }

    @Test
    void afterPastPersecution_fearLeansYes() {
        supposing(WellFoundedFear.FEAR)
                .yes("refugee.past-persecution")
                .given(claim(c -> {}))
                .is(LEANING_YES);
    }

    private static Supposing elements() {
        return supposing(WellFoundedFear.RULE)
                .yes("refugee.actor")
                .no("refugee.persecution.prosecution", "refugee.wff.relocation", PATTERN);
    }
}
