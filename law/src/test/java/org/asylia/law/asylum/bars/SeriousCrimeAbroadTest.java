package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CrimeAbroadFacts.ACCUSED;
import static org.asylia.law.facts.CrimeAbroadFacts.COMMITTED;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriousCrimeAbroadTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       answer
            # former 8 CFR 208.8(f)(1)(v): not decided whether it bound judges
            1990-09-30,  UNKNOWN
            # former 8 CFR 208.14(c), 1 October 1990, names other bars
            1990-10-01,  NO
            1997-03-31,  NO
            # INA 208(b)(2)(A)(iii), 1 April 1997
            1997-04-01,  YES
            2026-10-07,  YES
            """)
    void theTexts(String day, Answer expected) {
        check(SeriousCrimeAbroad.RULE)
                .given(c -> c.yes(COMMITTED).judged("crimes.serious-nonpolitical-crime", "", true))
                .on(day)
                .is(expected);
    }

    @Test
    void nothingAbroad_isNo_onEveryDay() {
        check(SeriousCrimeAbroad.RULE)
                .given(c -> c.no(COMMITTED, ACCUSED))
                .on("1982-06-23")
                .is(NO)
                .on("2026-01-05")
                .is(NO);
    }

    @Test
    void notAsked_isUnknown() {
        check(SeriousCrimeAbroad.RULE).is(UNKNOWN).asksFor(COMMITTED);
    }
}
