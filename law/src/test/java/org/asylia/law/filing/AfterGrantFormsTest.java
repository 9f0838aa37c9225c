package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;

class AfterGrantFormsTest {

    /// 8 CFR 208.21(c)-(d): within two years of the grant.
    @Test
    void aRelativeCanFollow_forTwoYears() {
        var granted = family(r -> r.no(RelativeFacts.STATUS_THROUGH_APPLICANT, AfterGrantFacts.PETITION_FILED))
                .supposing("asylum.derivative");
        granted.on("2026-03-01").is(YES);
        granted.on("2026-03-02").is(NO);
        family(r -> r.yes(AfterGrantFacts.PETITION_FILED))
                .supposing("asylum.derivative")
                .on("2026-03-01")
                .is(NO);
        family(r -> r.yes(RelativeFacts.STATUS_THROUGH_APPLICANT))
                .supposing("asylum.derivative")
                .on("2026-03-01")
                .is(NO);
        family(_ -> {})
                .supposing("asylum.derivative")
                .on("2026-03-01")
                .is(UNKNOWN)
                .asksFor(RelativeFacts.STATUS_THROUGH_APPLICANT);
    }

    /// INA 209(b): one year after the grant.
    @Test
    void theGreenCard_isOpen_afterAYear() {
        asylee(AfterGrantForms.I_485).on("2025-02-28").is(NO);
        asylee(AfterGrantForms.I_485).on("2025-03-01").is(YES);
        asylee(AfterGrantForms.I_485)
                .given(c -> c.yes(GrantFacts.PERMANENT_RESIDENT))
                .on("2025-03-01")
                .is(NO);
        check(AfterGrantForms.I_485).is(UNKNOWN).asksFor(GrantFacts.GRANTED);
    }

    @Test
    void withIt_goTheExamination_andAWaiverIfNeeded_butNoAffidavit() {
        for (var rule : new Rule[] {AfterGrantForms.I_693, AfterGrantForms.I_864}) {
            check(rule).supposing("form.i485").is(YES);
            check(rule).supposingNot("form.i485").is(NO);
            check(rule).is(UNKNOWN).asksFor(GrantFacts.GRANTED);
        }
        check(AfterGrantForms.I_602).supposing("form.i485").is(UNKNOWN).asksFor(LaterNeedFacts.GREEN_CARD_PROBLEM);
        check(AfterGrantForms.I_602)
                .supposing("form.i485")
                .given(c -> c.yes(LaterNeedFacts.GREEN_CARD_PROBLEM))
                .is(YES);
        check(AfterGrantForms.I_602)
                .given(c -> c.no(LaterNeedFacts.GREEN_CARD_PROBLEM))
                .is(NO);
    }

    @Test
    void forTravel_aPaperIsNeeded() {
        check(AfterGrantForms.I_131)
                .given(c -> c.yes(GrantFacts.GRANTED, LaterNeedFacts.TRAVEL))
                .is(YES);
        check(AfterGrantForms.I_131).given(c -> c.no(LaterNeedFacts.TRAVEL)).is(NO);
        check(AfterGrantForms.I_131)
                .given(c -> c.yes(LaterNeedFacts.TRAVEL).no(GrantFacts.GRANTED, FilingFacts.FILED))
                .is(NO);
        check(AfterGrantForms.I_131)
                .given(c -> c.yes(GrantFacts.GRANTED))
                .is(UNKNOWN)
                .asksFor(LaterNeedFacts.TRAVEL);
    }

    private static Check asylee(Rule rule) {
        return check(rule)
                .given(c -> c.yes(GrantFacts.GRANTED)
                        .no(GrantFacts.ENDED, AfterGrantFacts.ADJUSTMENT_FILED)
                        .no(GrantFacts.PERMANENT_RESIDENT)
                        .on(GrantFacts.DATE, "2024-03-01"));
    }

    private static Check family(Consumer<Given> relative) {
        return asylee(AfterGrantForms.I_730)
                .given(c -> c.entry(RELATIVES, "1", relative).complete(RELATIVES));
    }
}
