package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class AppealFormsTest {

    @Test
    void anAppeal_isOpenUntilItIsFiled() {
        check(AppealForms.EOIR_26)
                .supposing("forum.bia")
                .given(c -> c.is(ProceedingFacts.STATE, "open").yes(DecisionFacts.AGAINST))
                .is(YES);
        check(AppealForms.EOIR_26)
                .supposing("forum.bia")
                .given(c -> c.no(DecisionFacts.AGAINST))
                .is(NO);
        check(AppealForms.EOIR_26)
                .supposing("forum.bia")
                .given(c -> c.is(ProceedingFacts.STATE, "open"))
                .is(UNKNOWN)
                .asksFor(DecisionFacts.AGAINST);
        check(AppealForms.EOIR_26)
                .supposing("forum.bia")
                .given(c -> c.is(ProceedingFacts.STATE, "appeal"))
                .is(NO);
        check(AppealForms.EOIR_26).supposingNot("forum.bia").is(NO);
        check(AppealForms.EOIR_26).supposing("forum.bia").is(UNKNOWN).asksFor(ProceedingFacts.STATE);
    }

    @Test
    void aFeeThatCannotBePaid_isAskedToBeWaived() {
        check(AppealForms.EOIR_26A)
                .supposing("form.eoir26")
                .given(c -> c.yes(HelpFacts.CANNOT_PAY))
                .is(YES);
        check(AppealForms.EOIR_26A)
                .supposing("form.eoir26")
                .given(c -> c.no(HelpFacts.CANNOT_PAY))
                .is(NO);
        check(AppealForms.EOIR_26A)
                .supposingNot("form.eoir26")
                .given(c -> c.yes(HelpFacts.CANNOT_PAY).is(PaperFacts.KIND, "evidence"))
                .is(NO);
        check(AppealForms.EOIR_26A).supposing("form.eoir26").is(UNKNOWN).asksFor(HelpFacts.CANNOT_PAY);
    }

    @Test
    void aFamilyPetition_hasAnAppealOfItsOwn() {
        check(AppealForms.EOIR_29)
                .given(c -> c.yes(LaterNeedFacts.PETITION_REFUSED))
                .is(YES);
        check(AppealForms.EOIR_29)
                .given(c -> c.no(LaterNeedFacts.PETITION_REFUSED))
                .is(NO);
        check(AppealForms.EOIR_29).is(UNKNOWN).asksFor(LaterNeedFacts.PETITION_REFUSED);
    }
}
