package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_NO;
import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;

import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.RelocationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresumedFearTest {

    private static final String PAST = "refugee.past-persecution";
    private static final String CHANGE = "refugee.past.rebuttal.changed-conditions";
    private static final String ELSEWHERE = "refugee.past.rebuttal.relocation";

    @Test
    void whileRebuttalIsUnknown_thePresumptionLeansYes() {
        check(PresumedFear.RULE)
                .supposing(PAST)
                .given(claim())
                .is(LEANING_YES)
                .asksFor(RelocationFacts.CHANGE_POINTED_TO);
    }

    @Test
    void theRebuttalsDecide() {
        check(PresumedFear.RULE)
                .supposing(PAST)
                .supposingNot(CHANGE, ELSEWHERE)
                .given(claim())
                .is(YES);
        check(PresumedFear.RULE)
                .supposing(PAST, CHANGE)
                .supposingNot(ELSEWHERE)
                .given(claim())
                .is(NO);
        check(PresumedFear.RULE)
                .supposing(PAST, ELSEWHERE)
                .supposingNot(CHANGE)
                .given(claim())
                .is(NO);
        check(PresumedFear.RULE).supposingNot(PAST).given(claim()).is(NO);
        check(PresumedFear.RULE).supposingNot(CHANGE, ELSEWHERE).given(claim()).is(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # Matter of Chen, 25 April 1989
        1989-04-24, UNKNOWN
        1989-04-25, YES
        1990-10-01, YES
        # relocation rebuts since 65 FR 76121, 5 January 2001
        2001-01-04, YES
        2001-01-05, NO
        """)
    void relocationRebutsOnlySince2001(String day, Answer answer) {
        check(PresumedFear.RULE)
                .supposing(PAST, ELSEWHERE)
                .supposingNot(CHANGE)
                .given(claim())
                .on(day)
                .is(answer);
    }

    @Test
    void withoutAHarmedPast_relocationKeepsItsOwnBurden() {
        check(Relocation.REASONABLE)
                .supposingNot("refugee.relocation.burden")
                .given(claim())
                .is(UNKNOWN);
        check(Relocation.REASONABLE)
                .supposing("refugee.relocation.burden")
                .given(claim())
                .is(LEANING_NO);
    }
}
