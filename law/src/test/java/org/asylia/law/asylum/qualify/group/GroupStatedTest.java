package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.STATED;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupStatedTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        no-judge-yet, 2026-10-07, YES
        to-judge,     2026-10-07, YES
        on-appeal,    2026-10-07, NO
        # W-Y-C- & H-O-B- was decided on 19 January 2018
        on-appeal,    2018-01-18, YES
        on-appeal,    2018-01-19, NO
        """)
    void aGroupMustBePutToTheJudge(String stated, String day, Answer expected) {
        check(GroupStated.RULE).given(group(g -> g.is(STATED, stated))).on(day).is(expected);
    }

    @Test
    void notAsked_isUnknown() {
        check(GroupStated.RULE).given(group(g -> {})).is(UNKNOWN).asksFor(STATED);
    }
}
