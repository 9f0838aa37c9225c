package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.harm;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmToChildrenTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # born,     harmed,     answer
        2000-05-10, 2018-05-09, YES
        # the eighteenth birthday itself
        2000-05-10, 2018-05-10, NO
        """)
    void harmBeforeEighteen_isJudgedAsAChildLivesThroughIt(String born, String harmed, Answer answer) {
        check(HarmToChildren.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating", h -> h.on(HarmFacts.DATE, harmed));
                    c.complete(HARMS);
                }))
                .given(c -> c.on(PersonFacts.BIRTH_DATE, born))
                .is(answer);
    }

    @Test
    void withoutTheDayOfBirth_childhoodIsUnknown() {
        check(HarmToChildren.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating", h -> h.on(HarmFacts.DATE, "2015-01-01"));
                    c.complete(HARMS);
                }))
                .is(UNKNOWN)
                .asksFor(PersonFacts.BIRTH_DATE);
    }
}
