package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.TortureFacts.POOR_CONDITIONS_ONLY;
import static org.asylia.law.facts.TortureFacts.PURPOSE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificIntentTest {

    @ParameterizedTest
    @ValueSource(strings = {"1999-03-22", "2002-03-22", "2020-02-25", "2020-02-26", "2026-10-07"})
    void badPrisonsAlone_areNotMeant(String on) {
        // Matter of J-E-, 23 I&N Dec. 291 (BIA 2002); Matter of R-A-F-, 27 I&N Dec. 778 (A.G. 2020)
        check(SpecificIntent.RULE)
                .given(claim(c -> c.yes(POOR_CONDITIONS_ONLY)))
                .on(on)
                .is(NO);
    }

    @Test
    void aPurpose_doesNotDecideByItself() {
        check(SpecificIntent.RULE)
                .given(claim(c -> c.no(POOR_CONDITIONS_ONLY).is(PURPOSE, "punishment")))
                .is(UNKNOWN)
                .turnsOn("cat.torture.intent")
                .judged("cat.torture.intent", true)
                .is(YES);
    }

    @Test
    void beforeTheRules_thereWasNoSuchTest() {
        check(SpecificIntent.RULE)
                .given(claim())
                .judged("cat.torture.intent", true)
                .on("1999-03-21")
                .is(NO);
    }
}
