package org.asylia.law.asylum.qualify.group;

import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonGroupsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        sexuality,    2026-10-07, YES
        clan,         2026-10-07, YES
        wealth,       2026-10-07, NO
        resists-gang, 2026-10-07, NO
        witness,      2026-10-07, UNKNOWN
        # Toboso-Alfonso was decided on 12 March 1990
        sexuality,    1990-03-11, UNKNOWN
        sexuality,    1990-03-12, YES
        """)
    void isAGuideOnly(String kind, String day, Answer expected) {
        check(CommonGroups.RULE).given(group(g -> g.is(KIND, kind))).on(day).is(expected);
    }
}
