package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
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
        check(RelocationWithinCountry.RULE)
                .given(claim(c -> c.is(PERSECUTOR, persecutor)))
                .supposing("refugee.past-persecution", past)
                .supposing("refugee.persecution.severity", past)
                .leavingOpen("refugee.relocation.reasonable")
                .on(on)
                .is(expected)
                .turnsOn("refugee.relocation.reasonable");
    }

    @Test
    void movingThatIsNotReasonable_settlesIt_forAsylumAndWithholding() {
        check(RelocationWithinCountry.RULE)
                .given(claim())
                .supposingNot("refugee.relocation.reasonable")
                .is(NO);
    }

    @Test
    void aPlaceSafeEnoughForAsylum_isSafeEnoughForWithholding() {
        reasonable().supposing("refugee.relocation.safe").is(YES);
    }

    @Test
    void aPlaceNotSafeEnoughForAsylum_isJudgedForWithholding() {
        reasonable()
                .supposingNot("refugee.relocation.safe")
                .is(UNKNOWN)
                .turnsOn("withholding.relocation.safe")
                .judged("withholding.relocation.safe", false)
                .is(NO);
    }

    private static Check reasonable() {
        return check(RelocationWithinCountry.RULE)
                .given(claim(c -> c.is(PERSECUTOR, "private")))
                .supposingNot("refugee.past-persecution", "refugee.persecution.severity")
                .supposing("refugee.relocation.reasonable");
    }
}
