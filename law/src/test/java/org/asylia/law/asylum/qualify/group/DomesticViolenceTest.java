package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.LEANING_NO;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomesticViolenceTest {

    private static final String ID = "refugee.psg.domestic-violence";
    private static final Consumer<Given> PARTNERS = group(g -> g.is(KIND, "relationship"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, answer
        1999-06-10, 5,       YES
        # R-A- (11 June 1999, vacated 19 January 2001) is not encoded
        1999-06-11, 5,       UNKNOWN
        2001-01-19, 5,       YES
        # A-R-C-G-, A-B- I, A-B- III, S-S-F-M-
        2014-08-26, 5,       YES
        2018-06-10, 5,       YES
        2018-06-11, 5,       LEANING_NO
        2021-06-15, 5,       LEANING_NO
        2021-06-16, 5,       YES
        2025-09-01, 5,       YES
        2025-09-02, 5,       LEANING_NO
        # circuits that read A-B- I narrowly: both readings are run
        2025-09-02, 9,       UNKNOWN
        """)
    void whatIsAskedOfIt_changesWithTheDay(String day, String circuit, Answer expected) {
        check(DomesticViolence.RULE).given(PARTNERS).on(day).in(circuit).is(GROUP, expected);
    }

    @Test
    void anotherKind_isNotTouched() {
        check(DomesticViolence.RULE).given(group(g -> g.is(KIND, "sexuality"))).is(YES);
    }

    @Test
    void theRecordOfTheCase_decidesToday() {
        check(DomesticViolence.RULE)
                .given(PARTNERS)
                .in("5")
                .is(GROUP, LEANING_NO)
                .turnsOn(ID);
        check(DomesticViolence.RULE)
                .given(PARTNERS)
                .given(c -> c.judged(ID, GROUP, true))
                .is(YES);
        check(DomesticViolence.RULE)
                .given(PARTNERS)
                .given(c -> c.judged(ID, GROUP, false))
                .in("5")
                .is(NO);
        check(DomesticViolence.RULE)
                .given(PARTNERS)
                .given(c -> c.judged(ID, GROUP, false))
                .is(UNKNOWN)
                .turnsOn("refugee.psg.domestic-violence.a-b-1");
    }
}
