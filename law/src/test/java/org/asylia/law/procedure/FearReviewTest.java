package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class FearReviewTest {

    @Test
    void aNegativeFindingAndARequest_bringAJudge() {
        check(FearReview.FEAR_REVIEW)
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "negative").yes(ScreeningFacts.REVIEW_ASKED))
                .is(YES);
        check(FearReview.FEAR_REVIEW)
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "positive").is(ScreeningFacts.REASONABLE_FEAR, "none"))
                .is(NO);
        check(FearReview.FEAR_REVIEW)
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "negative"))
                .is(UNKNOWN)
                .asksFor(ScreeningFacts.REVIEW_ASKED);
    }
}
