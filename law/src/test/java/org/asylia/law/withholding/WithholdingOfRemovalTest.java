package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Alone;
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
        alone(WithholdingOfRemoval.RULE)
                .claim(c -> c.is(PERSECUTOR, "private"))
                .found(missing, false)
                .is(NO);
    }

    @Test
    void evidenceThatDoesNotCarryTheBurden_isNotEligible() {
        alone(WithholdingOfRemoval.ELIGIBLE)
                .claim(c -> {})
                .foundForCase("asylum.evidence.burden", false)
                .is(NO);
    }

    @Test
    void pastPersecution_withTheRebuttalOpen_leansYes() {
        alone(WithholdingOfRemoval.ELIGIBLE)
                .claim(c -> c.is(PERSECUTOR, "government").no(ONLY_TO_OTHERS))
                .found("refugee.ground", true)
                .found("refugee.actor", true)
                .found("refugee.nexus", true)
                .found("refugee.past-persecution", true)
                .foundForCase("asylum.evidence.burden", true)
                .is(LEANING_YES)
                .turnsOn("withholding.presumption.changed");
    }

    private static Alone threatened(Rule rule) {
        return alone(rule)
                .claim(c -> c.is(PERSECUTOR, "government").no(ONLY_TO_OTHERS))
                .found("refugee.ground", true)
                .found("refugee.actor", true)
                .found("refugee.nexus", true)
                .found("refugee.past-persecution", false)
                .found("refugee.persecution.severity", false)
                .found("refugee.persecution.prosecution", false)
                .found("refugee.relocation.reasonable", false)
                .found("withholding.standard.clear-probability", true)
                .foundForCase("asylum.evidence.burden", true);
    }
}
