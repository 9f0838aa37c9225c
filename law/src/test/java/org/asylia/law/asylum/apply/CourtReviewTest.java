package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class CourtReviewTest {

    /// INA 208(a)(3), from 1 April 1997.
    @Test
    void courtReview_isLimitedSince1997() {
        check(CourtReview.COURT_REVIEW).on("1997-03-31").is(NO);
        check(CourtReview.COURT_REVIEW).on("1997-04-01").is(YES);
        check(CourtReview.COURT_REVIEW).on("2005-05-11").is(YES).because("questions of law");
    }
}
