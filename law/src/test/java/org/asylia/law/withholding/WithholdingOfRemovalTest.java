package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithholdingOfRemovalTest {

    @Test
    void aThreatOnAGround_shown_isEligible() {
        threatened(WithholdingOfRemoval.ELIGIBLE).is(YES);
    }

    @Test
    void theTestOf1980_isTheSame() {
        // INA 243(h)(1), mandatory since the Refugee Act of 1980
        threatened(WithholdingOfRemoval.RULE).on("1990-03-12").is(YES);
        threatened(WithholdingOfRemoval.RULE).on("1980-03-31").is(UNKNOWN);
        // before 1985-03-01 the law on moving within the country is not encoded
        threatened(WithholdingOfRemoval.RULE).on("1980-04-01").is(UNKNOWN).turnsOn("withholding.relocation");
        threatened(WithholdingOfRemoval.RULE).on("1997-04-01").is(YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refugee.ground", "refugee.actor"})
    void withoutGroundOrActor_thereIsNoThreat(String missing) {
        check(WithholdingOfRemoval.RULE)
                .given(claim(c -> c.is(PERSECUTOR, "private")))
                .supposingNot(missing)
                .is(NO);
    }

    @Test
    void evidenceThatDoesNotCarryTheBurden_isNotEligible() {
        check(WithholdingOfRemoval.ELIGIBLE)
                .given(claim())
                .supposingNot("asylum.evidence.burden")
                .is(NO);
    }

    @Test
    void pastPersecution_withTheRebuttalOpen_leansYes() {
        check(WithholdingOfRemoval.ELIGIBLE)
                .given(claim(c -> c.is(PERSECUTOR, "government").no(ONLY_TO_OTHERS)))
                .supposing(
                        "refugee.ground",
                        "refugee.actor",
                        "refugee.nexus",
                        "refugee.past-persecution",
                        "asylum.evidence.burden")
                .is(LEANING_YES)
                .turnsOn("withholding.presumption.changed");
    }

    private static Check threatened(Rule rule) {
        return check(rule)
                .given(claim(c -> c.is(PERSECUTOR, "government").no(ONLY_TO_OTHERS)))
                .supposing("refugee.ground", "refugee.actor", "refugee.nexus")
                .supposingNot(
                        "refugee.past-persecution",
                        "refugee.persecution.severity",
                        "refugee.persecution.prosecution",
                        "refugee.relocation.reasonable")
                .judged("withholding.standard.clear-probability", true)
                .supposing("asylum.evidence.burden");
    }
}
