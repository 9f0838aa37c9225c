package org.asylia.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # one,        other,       and,         or
                    YES,          YES,         YES,         YES
                    YES,          UNKNOWN,     UNKNOWN,     YES
                    YES,          NO,          NO,          YES
                    UNKNOWN,      UNKNOWN,     UNKNOWN,     UNKNOWN
                    UNKNOWN,      NO,          NO,          UNKNOWN
                    NO,           NO,          NO,          NO
                    LEANING_YES,  YES,         LEANING_YES, YES
                    LEANING_YES,  UNKNOWN,     UNKNOWN,     LEANING_YES
                    LEANING_YES,  LEANING_NO,  LEANING_NO,  LEANING_YES
                    LEANING_NO,   UNKNOWN,     LEANING_NO,  UNKNOWN
                    LEANING_NO,   NO,          NO,          LEANING_NO
                    """)
    void followsKleene(Answer one, Answer other, Answer and, Answer or) {
        assertEquals(and, one.and(other));
        assertEquals(and, other.and(one));
        assertEquals(or, one.or(other));
        assertEquals(or, other.or(one));
    }

    @ParameterizedTest
    @EnumSource
    void notIsItsOwnUndoing_andMirrorsAndAndOr(Answer one) {
        assertEquals(one, one.not().not());
        for (var other : Answer.values()) {
            assertEquals(one.and(other).not(), one.not().or(other.not()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThingAndItsOpposite_isUnknownWhileTheThingIs(Answer one) {
        assertEquals(one.isUnknown(), one.and(one.not()).isUnknown());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    YES,         YES,         YES
                    YES,         LEANING_YES, LEANING_YES
                    YES,         NO,          UNKNOWN
                    YES,         UNKNOWN,     UNKNOWN
                    NO,          LEANING_NO,  LEANING_NO
                    LEANING_NO,  LEANING_YES, UNKNOWN
                    """)
    void readingsSettleOnlyWhatTheyAgreeOn(Answer one, Answer other, Answer together) {
        assertEquals(together, one.agreedWith(other));
        assertEquals(together, other.agreedWith(one));
    }
}
