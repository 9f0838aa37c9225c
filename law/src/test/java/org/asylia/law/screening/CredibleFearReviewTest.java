package org.asylia.law.screening;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class CredibleFearReviewTest {

    @Test
    void aNegativeFinding_canBeReviewed() {
        review(CredibleFearReview.REVIEW, "negative").is(YES);
        review(CredibleFearReview.REVIEW, "positive").is(NO);
        review(CredibleFearReview.REVIEW, "negative-upheld").is(NO);
        check(CredibleFearReview.REVIEW)
                .supposing("entry.expedited-removal")
                .is(UNKNOWN)
                .asksFor(ScreeningFacts.CREDIBLE_FEAR);
    }

    @Test
    void inFullProceedings_thereIsNone() {
        check(CredibleFearReview.REVIEW)
                .supposingNot("entry.expedited-removal", "asylum.apply.bar.stowaway")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "negative"))
                .is(NO);
    }

    /// 89 FR 105392, in effect on 27 December 2024.
    @Test
    void theReview_coversTheOfficersBar_since2024() {
        var reviewed = review(CredibleFearReview.REVIEW_OF_BARS, "negative")
                .given(c -> c.yes(ScreeningFacts.REVIEW_ASKED, FearInterviewFacts.BAR_USED));
        reviewed.is(YES).on("2024-12-26").is(UNKNOWN);
        review(CredibleFearReview.REVIEW_OF_BARS, "negative")
                .given(c -> c.yes(ScreeningFacts.REVIEW_ASKED).no(FearInterviewFacts.BAR_USED))
                .is(NO);
        review(CredibleFearReview.REVIEW_OF_BARS, "negative")
                .given(c -> c.yes(ScreeningFacts.REVIEW_ASKED))
                .is(UNKNOWN)
                .asksFor(FearInterviewFacts.BAR_USED);
    }

    @Test
    void afterTheJudgeAgrees_nobodyHearsAnAppeal() {
        review(CredibleFearReview.NO_APPEAL, "negative-upheld").is(YES);
        review(CredibleFearReview.NO_APPEAL, "negative").is(NO);
        check(CredibleFearReview.NO_APPEAL)
                .supposing("entry.expedited-removal")
                .is(UNKNOWN)
                .asksFor(ScreeningFacts.CREDIBLE_FEAR);
    }

    private static Check review(Rule rule, String finding) {
        return check(rule).supposing("entry.expedited-removal").given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, finding));
    }
}
