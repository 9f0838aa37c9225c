package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.ThreatFacts.AIMED_AT_PERSON;
import static org.asylia.law.facts.ThreatFacts.LOOKED_FOR;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;

import org.asylia.law.Alone;
import org.junit.jupiter.api.Test;

class ClearProbabilityTest {

    @Test
    void likelyAndNoSafePlace_isShown() {
        noSafePlace().found(ClearProbability.RULE.id(), true).is(YES);
    }

    @Test
    void notLikely_isNotShown() {
        alone(ClearProbability.RULE)
                .claim(c -> {})
                .found(ClearProbability.RULE.id(), false)
                .is(NO);
    }

    @Test
    void aSafePlaceToMoveTo_endsIt() {
        alone(ClearProbability.RULE)
                .claim(c -> {})
                .found("refugee.relocation.reasonable", true)
                .found("withholding.relocation.safe", true)
                .is(NO);
    }

    @Test
    void harmOnlyToAChild_isNoThreatToTheParent() {
        // Matter of A-K-, 24 I&N Dec. 275 (BIA 2007)
        alone(ClearProbability.RULE)
                .claim(c -> c.yes(ONLY_TO_OTHERS).no(AIMED_AT_PERSON))
                .on("2007-09-05")
                .is(NO);
    }

    @Test
    void ordinaryPunishment_isNoThreat() {
        alone(ClearProbability.RULE)
                .claim(c -> {})
                .found("refugee.persecution.prosecution", true)
                .is(NO);
    }

    @Test
    void factsNeverDecideTheLikelihood() {
        noSafePlace()
                .claim(c -> c.no(ONLY_TO_OTHERS).is(PERSECUTOR, "government").yes(LOOKED_FOR))
                .is(UNKNOWN)
                .turnsOn(ClearProbability.RULE.id());
    }

    private static Alone noSafePlace() {
        return alone(ClearProbability.RULE)
                .claim(c -> c.no(ONLY_TO_OTHERS))
                .found("refugee.relocation.reasonable", false)
                .found("refugee.persecution.prosecution", false);
    }
}
