package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.ThreatFacts.AIMED_AT_PERSON;
import static org.asylia.law.facts.ThreatFacts.LOOKED_FOR;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;

import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

class ClearProbabilityTest {

    @Test
    void likelyAndNoSafePlace_isShown() {
        noSafePlace().judged(ClearProbability.RULE.id(), true).is(YES);
    }

    @Test
    void notLikely_isNotShown() {
        check(ClearProbability.RULE)
                .given(claim())
                .judged(ClearProbability.RULE.id(), false)
                .is(NO);
    }

    @Test
    void aSafePlaceToMoveTo_endsIt() {
        check(ClearProbability.RULE)
                .given(claim())
                .supposing("refugee.relocation.reasonable")
                .judged("withholding.relocation.safe", true)
                .is(NO);
    }

    @Test
    void harmOnlyToAChild_isNoThreatToTheParent() {
        // Matter of A-K-, 24 I&N Dec. 275 (BIA 2007)
        check(ClearProbability.RULE)
                .given(claim(c -> c.yes(ONLY_TO_OTHERS).no(AIMED_AT_PERSON)))
                .on("2007-09-05")
                .is(NO);
    }

    @Test
    void ordinaryPunishment_isNoThreat() {
        check(ClearProbability.RULE)
                .given(claim())
                .supposing("refugee.persecution.prosecution")
                .is(NO);
    }

    @Test
    void factsNeverDecideTheLikelihood() {
        noSafePlace()
                .given(claim(
                        c -> c.no(ONLY_TO_OTHERS).is(PERSECUTOR, "government").yes(LOOKED_FOR)))
                .is(UNKNOWN)
                .turnsOn(ClearProbability.RULE.id());
    }

    private static Check noSafePlace() {
        return check(ClearProbability.RULE)
                .given(claim(c -> c.no(ONLY_TO_OTHERS)))
                .supposingNot("refugee.relocation.reasonable", "refugee.persecution.prosecution");
    }
}
