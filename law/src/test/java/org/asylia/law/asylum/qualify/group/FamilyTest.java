package org.asylia.law.asylum.qualify.group;

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

class FamilyTest {

    private static final String ID = "refugee.psg.family";
    private static final Consumer<Given> RELATIVES = group(g -> g.is(KIND, "family"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, answer
        2017-05-23, 5,       YES
        2017-05-24, 5,       YES
        # L-E-A- II (29 July 2019), L-E-A- III (16 June 2021), R-E-R-M- & J-D-R-M- (2 September 2025)
        2019-07-28, 5,       YES
        2019-07-29, 5,       LEANING_NO
        2021-06-15, 5,       LEANING_NO
        2021-06-16, 5,       YES
        2025-09-01, 5,       YES
        2025-09-02, 5,       LEANING_NO
        # circuits that accept kinship: both readings are run
        2025-09-02, 4,       UNKNOWN
        """)
    void whatIsAskedOfIt_changesWithTheDay(String day, String circuit, Answer expected) {
        check(Family.RULE).given(RELATIVES).on(day).in(circuit).is(GROUP, expected);
    }

    @Test
    void aClan_isNotTouched() {
        check(Family.RULE).given(group(g -> g.is(KIND, "clan"))).is(YES);
    }

    @Test
    void aFamilySetApartByItsSociety_passes() {
        check(Family.RULE)
                .given(RELATIVES)
                .given(c -> c.judged(ID, GROUP, true))
                .is(YES);
        check(Family.RULE)
                .given(RELATIVES)
                .given(c -> c.judged(ID, GROUP, false))
                .in("11")
                .is(NO);
        check(Family.RULE)
                .given(RELATIVES)
                .given(c -> c.judged(ID, GROUP, false))
                .is(UNKNOWN)
                .turnsOn("refugee.psg.family.kinship");
    }
}
