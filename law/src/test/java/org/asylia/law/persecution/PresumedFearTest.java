package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_NO;
import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Supposing.supposing;
import static org.asylia.law.persecution.Claims.claim;

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
        supposing(PresumedFear.RULE)
                .yes(PAST)
                .given(claim(c -> {}))
                .is(LEANING_YES)
                .asksFor(RelocationFacts.CHANGE_POINTED_TO);
    }

    @Test
    void theRebuttalsDecide() {
        supposing(PresumedFear.RULE)
                .yes(PAST)
                .no(CHANGE, ELSEWHERE)
                .given(claim(c -> {}))
                .is(YES);
        supposing(PresumedFear.RULE)
                .yes(PAST, CHANGE)
                .no(ELSEWHERE)
                .given(claim(c -> {}))
                .is(NO);
        supposing(PresumedFear.RULE)
                .yes(PAST, ELSEWHERE)
                .no(CHANGE)
                .given(claim(c -> {}))
                .is(NO);
        supposing(PresumedFear.RULE).no(PAST).given(claim(c -> {})).is(NO);
        supposing(PresumedFear.RULE).no(CHANGE, ELSEWHERE).given(claim(c -> {})).is(UNKNOWN);
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
        supposing(PresumedFear.RULE)
                .yes(PAST, ELSEWHERE)
                .no(CHANGE)
                .given(claim(c -> {}))
                .on(day)
                .is(answer);
    }

    @Test
    void withoutAHarmedPast_relocationKeepsItsOwnBurden() {
        supposing(Relocation.REASONABLE)
                .no("refugee.relocation.burden")
                .given(claim(c -> {}))
                .is(UNKNOWN);
        supposing(Relocation.REASONABLE)
                .yes("refugee.relocation.burden")
                .given(claim(c -> {}))
                .is(LEANING_NO);
    }
}
