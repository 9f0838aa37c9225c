package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.RelocationFacts.CHANGE_POINTED_TO;
import static org.asylia.law.facts.ThreatFacts.AIMED_AT_PERSON;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;

import org.junit.jupiter.api.Test;

class ThreatToLifeOrFreedomTest {

    @Test
    void fearOnlyForADaughter_isNotAThreatToTheParent() {
        // Matter of A-K-, 24 I&N Dec. 275 (BIA 2007)
        check(ThreatToLifeOrFreedom.OWN)
                .given(claim(c -> c.yes(ONLY_TO_OTHERS).no(AIMED_AT_PERSON)))
                .on("2007-09-05")
                .is(NO);
        check(ThreatToLifeOrFreedom.THREAT)
                .given(claim(c -> c.yes(ONLY_TO_OTHERS).no(AIMED_AT_PERSON)))
                .on("2007-09-05")
                .is(NO);
    }

    @Test
    void harmToAChildInOrderToHurtTheParent_is() {
        check(ThreatToLifeOrFreedom.OWN)
                .given(claim(c -> c.yes(ONLY_TO_OTHERS, AIMED_AT_PERSON)))
                .is(YES);
    }

    @Test
    void fearForAChild_itsAimNotYetKnown_isUnknown() {
        check(ThreatToLifeOrFreedom.OWN)
                .given(claim(c -> c.yes(ONLY_TO_OTHERS)))
                .is(UNKNOWN)
                .asksFor(AIMED_AT_PERSON);
    }

    @Test
    void aThreatPresumedFromThePast_isEnough() {
        check(ThreatToLifeOrFreedom.THREAT)
                .given(claim(c -> c.no(ONLY_TO_OTHERS, CHANGE_POINTED_TO)))
                .supposing("refugee.past-persecution")
                .supposingNot("refugee.relocation.reasonable")
                .is(YES);
    }

    @Test
    void noPastAndNoLikelyThreat_isNot() {
        check(ThreatToLifeOrFreedom.THREAT)
                .given(claim(c -> c.no(ONLY_TO_OTHERS)))
                .supposingNot("refugee.past-persecution", "refugee.persecution.severity")
                .judged("withholding.standard.clear-probability", false)
                .is(NO);
    }

    @Test
    void nothingJudgedYet_turnsOnTheLikelihood() {
        check(ThreatToLifeOrFreedom.THREAT)
                .given(claim(c -> c.no(ONLY_TO_OTHERS)))
                .supposingNot("refugee.past-persecution", "refugee.persecution.severity")
                .is(UNKNOWN)
                .turnsOn("withholding.standard.clear-probability");
    }
}
