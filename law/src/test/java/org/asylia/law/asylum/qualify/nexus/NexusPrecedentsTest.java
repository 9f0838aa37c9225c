package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.law.Check.check;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NexusPrecedentsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      L-E-A- I on nexus, A-C-A-A- I, A-C-A-A- II
        2017-05-23, NO,                NO,         NO
        # L-E-A- I decided 24 May 2017; L-E-A- II (29 July 2019) affirmed this part
        2017-05-24, YES,               NO,         NO
        2019-07-29, YES,               NO,         NO
        # A-C-A-A- I decided 24 September 2020
        2020-09-23, YES,               NO,         NO
        2020-09-24, YES,               YES,        NO
        # A-C-A-A- II decided 26 July 2021
        2021-07-25, YES,               YES,        NO
        2021-07-26, YES,               NO,         YES
        # S-S-F-M- (2 September 2025) is not known to have brought A-C-A-A- I back
        2025-09-02, YES,               NO,         YES
        2026-10-07, YES,               NO,         YES
        """)
    void periods(String day, Answer lea, Answer first, Answer second) {
        check(NexusPrecedents.L_E_A_1).on(day).is(lea);
        check(NexusPrecedents.A_C_A_A_1).on(day).is(first);
        check(NexusPrecedents.A_C_A_A_2).on(day).is(second);
    }
}
