package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class RepresentativeFormsTest {

    @Test
    void beforeTheDepartment_itIsTheG28() {
        helped(RepresentativeForms.G_28, "whole")
                .supposing("step.affirmative.file")
                .is(YES);
        helped(RepresentativeForms.G_28, "one-paper").is(NO);
        helped(RepresentativeForms.G_28, "none").is(NO);
        check(RepresentativeForms.G_28)
                .supposing("step.affirmative.file")
                .is(UNKNOWN)
                .asksFor(HelpFacts.REPRESENTATIVE);
    }

    @Test
    void beforeTheCourt_itIsTheEoir28() {
        inCourt(RepresentativeForms.EOIR_28, "whole", "open").is(YES);
        inCourt(RepresentativeForms.EOIR_28, "whole", "appeal").is(NO);
        inCourt(RepresentativeForms.EOIR_28, "none", "open").is(NO);
        helped(RepresentativeForms.EOIR_28, "whole")
                .supposing("route.court")
                .supposingNot("route.motion", "forum.ij-review", "step.defensive.bond")
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.STATE);
    }

    @Test
    void beforeTheBoard_itIsTheEoir27() {
        inCourt(RepresentativeForms.EOIR_27, "whole", "appeal").is(YES);
        inCourt(RepresentativeForms.EOIR_27, "whole", "open").is(NO);
        check(RepresentativeForms.EOIR_27).supposing("form.eoir26").is(UNKNOWN).asksFor(HelpFacts.REPRESENTATIVE);
    }

    /// 87 FR 56247, in effect on 14 November 2022.
    @Test
    void helpWithOnePaper_hasItsOwnForms_since2022() {
        inCourt(RepresentativeForms.EOIR_61, "one-paper", "open")
                .is(YES)
                .on("2022-11-13")
                .is(NO);
        inCourt(RepresentativeForms.EOIR_60, "one-paper", "appeal")
                .is(YES)
                .on("2022-11-13")
                .is(NO);
        inCourt(RepresentativeForms.EOIR_61, "one-paper", "appeal").is(NO);
        inCourt(RepresentativeForms.EOIR_60, "whole", "appeal").is(NO);
        check(RepresentativeForms.EOIR_60).supposing("form.eoir26").is(UNKNOWN).asksFor(HelpFacts.REPRESENTATIVE);
    }

    @Test
    void aMotion_goesWhereTheLastDecisionWasMade() {
        motion(RepresentativeForms.EOIR_28, "whole", "judge-absent").is(YES);
        motion(RepresentativeForms.EOIR_28, "whole", "board").is(NO);
        motion(RepresentativeForms.EOIR_27, "whole", "board").is(YES);
        motion(RepresentativeForms.EOIR_61, "one-paper", "judge").is(YES);
    }

    private static Check helped(Rule rule, String how) {
        return check(rule).given(c -> c.is(HelpFacts.REPRESENTATIVE, how));
    }

    private static Check inCourt(Rule rule, String how, String state) {
        return helped(rule, how)
                .supposing("route.court")
                .supposingNot("route.motion", "forum.ij-review", "step.defensive.bond", "form.eoir26")
                .given(c -> c.is(ProceedingFacts.STATE, state));
    }

    private static Check motion(Rule rule, String how, String decision) {
        return helped(rule, how)
                .supposing("route.motion")
                .supposingNot("route.court", "forum.ij-review", "step.defensive.bond", "form.eoir26")
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, decision).is(ProceedingFacts.STATE, "ordered"));
    }
}
