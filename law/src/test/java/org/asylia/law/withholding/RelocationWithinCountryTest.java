package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Alone;
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
                .found("refugee.persecution.severity", past)
                .on(on)
                .is(expected)
                .turnsOn("refugee.relocation.reasonable");
    }

    @Test
    void movingThatIsNotReasonable_settlesIt_forAsylumAndWithholding() {
        alone(RelocationWithinCountry.RULE)
                .claim(c -> {})
                .found("refugee.relocation.reasonable", false)
                .is(NO);
    }

    @Test
    void aPlaceSafeEnoughForAsylum_isSafeEnoughForWithholding() {
        reasonable().found("refugee.relocation.safe", true).is(YES);
    }

    @Test
    void aPlaceNotSafeEnoughForAsylum_isJudgedForWithholding() {
        reasonable()
                .found("refugee.relocation.safe", false)
                .is(UNKNOWN)
                .turnsOn("withholding.relocation.safe")
                .found("withholding.relocation.safe", false)
                .is(NO);
    }

    private static Alone reasonable() {
        return alone(RelocationWithinCountry.RULE)
                .claim(c -> c.is(PERSECUTOR, "private"))
                .found("refugee.past-persecution", false)
                .found("refugee.persecution.severity", false)
                .found("refugee.relocation.reasonable", true);
    }
}
