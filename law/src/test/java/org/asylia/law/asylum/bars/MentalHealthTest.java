package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.crimes.Convictions.only;
import static org.asylia.law.facts.ConvictionFacts.MENTAL_ILLNESS;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentalHealthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       circuit, answer
            # not encoded before Matter of G-G-S-, 17 July 2014
            2014-07-16,  9,       UNKNOWN
            2014-07-17,  9,       NO
            # Gomez-Sanchez v. Sessions (9th Cir. 2018)
            2018-06-06,  9,       YES
            2018-06-06,  8,       NO
            # Shazi v. Wilkinson (8th Cir. 11 February 2021)
            2021-02-10,  8,       NO
            2021-02-11,  8,       YES
            2022-05-08,  2,       NO
            # Matter of B-Z-R-, 9 May 2022
            2022-05-09,  2,       YES
            """)
    void mayBeWeighed(String day, String circuit, Answer expected) {
        check(MentalHealth.RULE)
                .given(only(c -> c.yes(MENTAL_ILLNESS)))
                .on(day)
                .in(circuit)
                .is(expected);
    }

    @Test
    void noIllness_isNo_notAsked_isUnknown() {
        check(MentalHealth.RULE).given(only(c -> c.no(MENTAL_ILLNESS))).is(NO);
        check(MentalHealth.RULE).given(only(c -> {})).is(UNKNOWN).asksFor(MENTAL_ILLNESS);
    }
}
