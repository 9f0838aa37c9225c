package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class ReferralTest {

    @Test
    void aReferral_thatHappened() {
        sent(Referral.RULE).given(c -> c.yes(FilingFacts.REFERRED)).is(YES);
        sent(Referral.RULE)
                .given(c -> c.no(FilingFacts.REFERRED))
                .supposingNot("step.affirmative.no-show")
                .is(NO);
        sent(Referral.RULE).supposingNot("step.affirmative.no-show").is(UNKNOWN).asksFor(FilingFacts.REFERRED);
    }

    @Test
    void aMissedInterview_isReferred_withoutStatus_only() {
        var missed = sent(Referral.RULE).given(c -> c.no(FilingFacts.REFERRED)).supposing("step.affirmative.no-show");
        missed.is(UNKNOWN).asksFor(UscisFacts.IN_STATUS);
        missed.given(c -> c.no(UscisFacts.IN_STATUS)).is(YES);
        sent(Referral.RULE)
                .given(c -> c.no(FilingFacts.REFERRED).yes(UscisFacts.IN_STATUS))
                .supposing("step.affirmative.no-show")
                .is(NO);
    }

    @Test
    void withoutAnInterview_isContested() {
        waiting("none")
                .given(c -> c.no(UscisFacts.IN_STATUS))
                .is(UNKNOWN)
                .turnsOn("step.affirmative.refer.v2026-ifr.status");
    }

    @Test
    void afterAnInterview_orInStatus_itIsNoSuchReferral_inEitherReading() {
        waiting("held").is(NO);
        waiting("none").given(c -> c.yes(UscisFacts.IN_STATUS)).is(NO);
    }

    /// FR Doc. 2026-15190, as reported from 28 July 2026.
    @Test
    void beforeTheRule_thereWasNone() {
        waiting("none").given(c -> c.no(UscisFacts.IN_STATUS)).on("2026-07-27").is(NO);
    }

    private static Check sent(Rule rule) {
        return check(rule).given(c -> c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "uscis"));
    }

    private static Check waiting(String interview) {
        return sent(Referral.WITHOUT_INTERVIEW)
                .given(c -> c.is(UscisFacts.STAGE, "waiting").is(UscisFacts.INTERVIEW, interview));
    }
}
