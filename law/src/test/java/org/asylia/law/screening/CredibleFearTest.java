package org.asylia.law.screening;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class CredibleFearTest {

    @Test
    void aSignificantPossibility_isMet_ofAsylumOrOfProtection() {
        standard().judged("credible-fear.standard.asylum", true).is(YES);
        standard()
                .judged("credible-fear.standard.asylum", false)
                .judged("credible-fear.standard.protection", true)
                .is(YES);
        standard()
                .judged("credible-fear.standard.asylum", false)
                .judged("credible-fear.standard.protection", false)
                .is(NO);
        standard().is(UNKNOWN).turnsOn("credible-fear.standard.asylum");
    }

    @Test
    void outsideExpeditedRemoval_thereIsNoSuchScreening() {
        check(CredibleFear.STANDARD)
                .supposingNot("entry.expedited-removal", "asylum.apply.bar.stowaway")
                .is(NO);
    }

    /// 8 CFR 208.33(b): where the presumption of the rule stands, a reasonable possibility is asked for.
    @Test
    void underTheLawfulPathwaysRule_theStandardIsHigher() {
        var covered = check(CredibleFear.STANDARD)
                .supposing("entry.expedited-removal", "asylum.rule.clp")
                .judged("credible-fear.standard.asylum", true);
        covered.is(UNKNOWN).turnsOn("credible-fear.standard.border-rule");
        covered.on("2023-06-01").is(UNKNOWN).turnsOn("credible-fear.standard.border-rule");
        covered.on("2023-05-10").is(YES);
        covered.on("2026-10-07")
                .judged("credible-fear.standard.border-rule", true)
                .is(YES);
    }

    /// 64 FR 8478: torture protection from 22 March 1999.
    @Test
    void before1999_onlyAsylumCounted() {
        standard()
                .judged("credible-fear.standard.asylum", false)
                .judged("credible-fear.standard.protection", true)
                .on("1999-03-21")
                .is(NO)
                .on("1999-03-22")
                .is(YES)
                .on("1997-03-31")
                .is(NO);
    }

    @Test
    void whoVoicesFear_isInterviewed() {
        interview()
                .given(c -> c.yes(FearInterviewFacts.VOICED).is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                .is(YES);
        interview()
                .given(c -> c.yes(FearInterviewFacts.VOICED).is(ScreeningFacts.CREDIBLE_FEAR, "waiting"))
                .is(NO);
        interview().given(c -> c.no(FearInterviewFacts.VOICED)).is(NO);
        interview()
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                .is(UNKNOWN)
                .asksFor(FearInterviewFacts.VOICED);
    }

    @Test
    void aPositiveFinding_leadsOn() {
        positive("positive").is(YES);
        positive("negative").is(NO);
        check(CredibleFear.POSITIVE)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL))
                .is(UNKNOWN)
                .asksFor(ScreeningFacts.CREDIBLE_FEAR);
    }

    @Test
    void aStowaway_goesOnToo() {
        check(CredibleFear.POSITIVE)
                .supposing("entry.stowaway")
                .given(c -> c.no(ScreeningFacts.EXPEDITED_REMOVAL).is(ScreeningFacts.CREDIBLE_FEAR, "positive"))
                .is(YES);
    }

    /// 87 FR 18078 added the merits interview on 31 May 2022; what a finding leads to was the same before.
    @Test
    void since1997_itWasSo() {
        positive("positive").on("2022-05-30").is(YES).on("1997-03-31").is(NO);
    }

    private static Check standard() {
        return check(CredibleFear.STANDARD).supposing("entry.expedited-removal").supposingNot("asylum.rule.clp");
    }

    private static Check interview() {
        return check(CredibleFear.INTERVIEW).supposing("entry.expedited-removal");
    }

    private static Check positive(String finding) {
        return check(CredibleFear.POSITIVE)
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL).is(ScreeningFacts.CREDIBLE_FEAR, finding));
    }
}
