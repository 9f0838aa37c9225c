package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Supposing.supposing;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.persecution.Claims.CLAIM;
import static org.asylia.law.persecution.Claims.claim;

import org.asylia.law.Supposing;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.FearFacts;
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

    @Test
    void aPatternNeedsBothAPatternAndBelonging() {
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.no(FearFacts.MOST_LIKE_YOU_HARMED)))
                .is(NO);
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.yes(FearFacts.MOST_LIKE_YOU_HARMED).no(FearFacts.SEEN_AS_ONE_OF_THEM)))
                .is(NO);
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.yes(FearFacts.MOST_LIKE_YOU_HARMED, FearFacts.SEEN_AS_ONE_OF_THEM)))
                .is(UNKNOWN)
                .turnsOn(PATTERN);
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.yes(FearFacts.MOST_LIKE_YOU_HARMED, FearFacts.SEEN_AS_ONE_OF_THEM)
                        .judged(PATTERN, CLAIM, true)))
                .is(YES)
                // the regulations of 2001 and 1990
                .on("2001-01-05")
                .is(YES)
                .on("1990-10-01")
                .is(YES)
                .on("1990-09-30")
                .is(UNKNOWN);
    }

    @Test
    void aFearAfterLeaving_mustBeKnownOrLikelyKnown() {
        check(FearAfterLeaving.RULE)
                .given(claim(c -> c.no(FearFacts.AROSE_AFTER_LEAVING)))
                .is(NO);
        check(FearAfterLeaving.RULE)
                .given(claim(c -> c.yes(FearFacts.AROSE_AFTER_LEAVING, FearFacts.KNOWN_BACK_HOME)))
                .is(YES)
                // Refugee Act of 1980, 1 April 1980
                .on("1980-04-01")
                .is(YES)
                .on("1980-03-31")
                .is(UNKNOWN);
        check(FearAfterLeaving.RULE)
                .given(claim(c -> c.yes(FearFacts.AROSE_AFTER_LEAVING).no(FearFacts.KNOWN_BACK_HOME)))
                .is(UNKNOWN)
                .turnsOn("refugee.wff.sur-place");
    }

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

    private static Supposing elements() {
        return supposing(WellFoundedFear.RULE)
                .yes("refugee.actor")
                .no("refugee.persecution.prosecution", "refugee.wff.relocation", PATTERN);
    }
}
