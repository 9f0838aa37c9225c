package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import org.asylia.law.facts.FearFacts;
import org.junit.jupiter.api.Test;

class PatternOrPracticeTest {

    private static final String PATTERN = "refugee.wff.individual-or-pattern";

    @Test
    void aPatternNeedsBothAPatternAndBelonging() {
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.no(FearFacts.MOST_LIKE_YOU_HARMED)))
                .is(NO);
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.yes(FearFacts.MOST_LIKE_YOU_HARMED).no(FearFacts.SEEN_AS_ONE_OF_THEM)))
                .is(NO);
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.yes(FearFacts.MOST_LIKE_YOU_HARMED, FearFacts.SEEN_AS_ONE_OF_THEM)))
                .is(UNKNOWN)
                .turnsOn(PATTERN);
        check(PatternOrPractice.RULE)
                .given(claim(c -> c.yes(FearFacts.MOST_LIKE_YOU_HARMED, FearFacts.SEEN_AS_ONE_OF_THEM)
                        .judged(PATTERN, CLAIM, true)))
                .is(YES)
                // the regulations of 2001 and 1990
                .on("2001-01-05")
                .is(YES)
                .on("1990-10-01")
                .is(YES)
                .on("1990-09-30")
                .is(UNKNOWN);
    }
}
