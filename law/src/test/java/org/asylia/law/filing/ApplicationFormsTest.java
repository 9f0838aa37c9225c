package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.asylia.engine.export.Export;
import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class ApplicationFormsTest {

    private static final String[] NO_FILING = {"step.affirmative.file", "step.defensive.i589", "route.motion"};

    @Test
    void theAsylumForm_isCalledFor_byAStep_orAMotion() {
        check(ApplicationForms.I_589).supposing("step.affirmative.file").is(YES);
        check(ApplicationForms.I_589).supposing("step.defensive.i589").is(YES);
        check(ApplicationForms.I_589)
                .supposingNot("step.affirmative.file", "step.defensive.i589")
                .supposing("route.motion")
                .given(c -> c.is(PaperFacts.KIND, "motion"))
                .is(YES);
        check(ApplicationForms.I_589).supposingNot(NO_FILING).is(NO);
        check(ApplicationForms.I_589)
                .supposingNot("step.affirmative.file", "step.defensive.i589")
                .supposing("route.motion")
                .is(UNKNOWN)
                .asksFor(PaperFacts.KIND);
    }

    @Test
    void aWorkPermit_isOpen_withAGrant_orAnOrderOfProtection() {
        check(ApplicationForms.I_765)
                .given(c -> c.yes(GrantFacts.GRANTED).no(GrantFacts.PERMANENT_RESIDENT, GrantFacts.ENDED))
                .is(YES);
        check(ApplicationForms.I_765)
                .given(c -> c.is(ProtectionFacts.GRANTED, "cat-deferral"))
                .is(YES);
    }

    /// 8 CFR 208.7(a)(1): 150 days after filing, here 2026-05-01 plus 150 days.
    @Test
    void whileAsylumWaits_itIsOpenFromTheHundredFiftiethDay() {
        waiting("waiting").on("2026-09-27").is(NO);
        waiting("waiting").on("2026-09-28").is(YES);
        waiting("recommended").on("2026-06-01").is(YES);
        waiting("withdrawn").on("2026-09-28").is(NO);
    }

    /// 59 FR 62284: the wait of 150 days came on 4 January 1995.
    @Test
    void before1995_thereWasNoWait() {
        waiting("waiting", "1994-12-01")
                .on("1995-01-03")
                .is(YES)
                .on("1995-01-04")
                .is(NO);
    }

    @Test
    void notAsked_asksForTheGrant() {
        check(ApplicationForms.I_765).is(UNKNOWN).asksFor(GrantFacts.GRANTED);
    }

    @Test
    void aFeeWaiver_isForWhoCannotPay_aFeeThatCanBeWaived() {
        poor().supposing("form.i485").is(YES);
        poor().supposingNot("form.i485", "form.i765").is(NO);
        poor().supposingNot("form.i485")
                .supposing("form.i765")
                .given(c -> c.no(GrantFacts.GRANTED).is(ProtectionFacts.GRANTED, "none"))
                .is(NO);
        check(ApplicationForms.I_912).given(c -> c.no(HelpFacts.CANNOT_PAY)).is(NO);
        check(ApplicationForms.I_912).supposing("form.i485").is(UNKNOWN).asksFor(HelpFacts.CANNOT_PAY);
    }

    @Test
    void paperFilings_arePaidByCardOrBank_sinceOctober2025() {
        var paper = check(ApplicationForms.PAYMENT)
                .supposing("step.affirmative.file")
                .given(c -> c.yes(PaperFacts.ON_PAPER));
        paper.is(YES).on("2025-10-27").is(NO);
        check(ApplicationForms.PAYMENT).given(c -> c.no(PaperFacts.ON_PAPER)).is(NO);
        check(ApplicationForms.PAYMENT).supposing("form.i485").is(UNKNOWN).asksFor(PaperFacts.ON_PAPER);
    }

    @Test
    void nacara_isNotEncoded() {
        check(ApplicationForms.I_881).is(UNKNOWN);
        assertEquals(false, Export.isEncoded(ApplicationForms.I_881));
    }

    private static Check poor() {
        return check(ApplicationForms.I_912).given(c -> c.yes(HelpFacts.CANNOT_PAY));
    }

    private static Check waiting(String stage) {
        return waiting(stage, "2026-05-01");
    }

    private static Check waiting(String stage, String filed) {
        return check(ApplicationForms.I_765)
                .supposingNot("route.court")
                .given(c -> c.yes(FilingFacts.FILED)
                        .no(GrantFacts.GRANTED)
                        .is(ProtectionFacts.GRANTED, "none")
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, stage)
                        .on(FilingFacts.FILING_DATE, filed));
    }
}
