package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class GovernmentFormsTest {

    @Test
    void theNoticeToAppear_isBehindARemovalCase() {
        check(GovernmentForms.I_862)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED))
                .is(YES);
        check(GovernmentForms.I_862)
                .given(c -> c.yes(CourtStepFacts.NOTICE_SERVED))
                .is(YES);
        check(GovernmentForms.I_862)
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED, CourtStepFacts.NOTICE_SERVED))
                .is(NO);
        check(GovernmentForms.I_862).is(UNKNOWN).asksFor(ProceedingFacts.NOTICE_FILED);
    }

    @Test
    void theReferral_isBehindReviews_andLimitedProceedings() {
        check(GovernmentForms.I_863).supposing("forum.ij-review").is(YES);
        check(GovernmentForms.I_863)
                .given(c -> c.yes(ProceedingFacts.ASYLUM_ONLY))
                .is(YES);
        check(GovernmentForms.I_863)
                .supposingNot("forum.ij-review", "forum.eoir.asylum-only", "forum.eoir.withholding-only")
                .is(NO);
        check(GovernmentForms.I_863)
                .supposingNot("forum.ij-review", "forum.eoir.withholding-only")
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.ASYLUM_ONLY);
    }

    @Test
    void aFearInterview_leavesAWorksheet() {
        check(GovernmentForms.I_870)
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "positive"))
                .is(YES);
        check(GovernmentForms.I_870)
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "none").is(ScreeningFacts.REASONABLE_FEAR, "none"))
                .is(NO);
        check(GovernmentForms.I_870).is(UNKNOWN).asksFor(ScreeningFacts.CREDIBLE_FEAR);
    }

    @Test
    void theBorder_leavesASwornStatement() {
        check(GovernmentForms.I_867)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL))
                .is(YES);
        check(GovernmentForms.I_867)
                .given(c -> c.no(ScreeningFacts.EXPEDITED_REMOVAL))
                .is(NO);
        check(GovernmentForms.I_867).is(UNKNOWN).asksFor(ScreeningFacts.EXPEDITED_REMOVAL);
    }
}
