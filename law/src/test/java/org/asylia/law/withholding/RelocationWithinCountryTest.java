package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelocationWithinCountryTest {

    /// 8 CFR 1208.16(b)(3)(i)-(ii)
    @ParameterizedTest
    @CsvSource(textBlock = """
            # persecutor,         past,  on,         leans
            private,              false, 2026-10-07, UNKNOWN
            not-known,            false, 2026-10-07, UNKNOWN
            private,              true,  2026-10-07, LEANING_NO
            government,           false, 2026-10-07, LEANING_NO
            government-sponsored, false, 2026-10-07, LEANING_NO
            # the presumption came with 65 FR 76121
            government,           false, 2001-01-04, UNKNOWN
            government,           false, 2001-01-05, LEANING_NO
            """)
    void whoBearsTheBurden(String persecutor, boolean past, String on, Answer expected) {
        alone(RelocationWithinCountry.RULE)
                .claim(c -> c.is(PERSECUTOR, persecutor))
                .found("refugee.past-persecution", past)
                .on(on)
                .is(expected)
                .turnsOn("withholding.relocation");
    }

    @Test
    void aSafePlaceFoundForAsylum_isOneForWithholding() {
        alone(RelocationWithinCountry.RULE)
                .claim(c -> {})
                .found("refugee.wff.relocation", true)
                .is(YES);
    }

    @Test
    void noneFoundForAsylum_leavesTheLowerRiskToBeJudged() {
        alone(RelocationWithinCountry.RULE)
                .claim(c -> c.is(PERSECUTOR, "private"))
                .found("refugee.past-persecution", false)
                .found("refugee.past.rebuttal.relocation", false)
                .found("refugee.wff.relocation", false)
                .is(UNKNOWN)
                .found("withholding.relocation", false)
                .is(NO);
    }
}
