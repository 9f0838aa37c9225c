package org.asylia.law.screening;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class ReasonableFearTest {

    @Test
    void theStandard_isAJudgment_afterAnOrderOfThatKind() {
        ordered(ReasonableFear.STANDARD).is(UNKNOWN).turnsOn("reasonable-fear.standard");
        ordered(ReasonableFear.STANDARD)
                .judged("reasonable-fear.standard", true)
                .is(YES);
        ordered(ReasonableFear.STANDARD)
                .judged("reasonable-fear.standard", false)
                .is(NO);
        check(ReasonableFear.STANDARD)
                .supposingNot("asylum.apply.bar.reinstatement", "asylum.apply.bar.admin-removal")
                .is(NO);
    }

    @Test
    void aNegativeFinding_canBeReviewed() {
        found(ReasonableFear.REVIEW, "negative").is(YES);
        found(ReasonableFear.REVIEW, "positive").is(NO);
        ordered(ReasonableFear.REVIEW).is(UNKNOWN).asksFor(ScreeningFacts.REASONABLE_FEAR);
    }

    @Test
    void aPositiveFinding_leadsToAJudge() {
        found(ReasonableFear.POSITIVE, "positive").is(YES);
        found(ReasonableFear.POSITIVE, "waiting").is(NO);
        ordered(ReasonableFear.POSITIVE).is(UNKNOWN).asksFor(ScreeningFacts.REASONABLE_FEAR);
    }

    /// 64 FR 8478: no reasonable-fear interviews before 22 March 1999.
    @Test
    void before1999_thereWereNone() {
        found(ReasonableFear.REVIEW, "negative")
                .on("1999-03-21")
                .is(NO)
                .on("1999-03-22")
                .is(YES);
    }

    private static Check ordered(Rule rule) {
        return check(rule).supposing("asylum.apply.bar.reinstatement");
    }

    private static Check found(Rule rule, String finding) {
        return ordered(rule).given(c -> c.is(ScreeningFacts.REASONABLE_FEAR, finding));
    }
}
