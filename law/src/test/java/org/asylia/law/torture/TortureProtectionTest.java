package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.TortureFacts.ASSURANCE_ACCEPTED;
import static org.asylia.law.facts.TortureFacts.ASSURANCE_GIVEN;
import static org.asylia.law.facts.TortureFacts.CHAIN;
import static org.asylia.law.torture.TortureTest.byPolice;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Alone;
import org.junit.jupiter.api.Test;

/// [TortureProtection], [DeferralOfRemoval] and [Assurances].
class TortureProtectionTest {

    @Test
    void likelyTorture_noBar_isWithholding_notDeferral() {
        likely(TortureProtection.WITHHOLDING)
                .foundForCase("withholding.barred", false)
                .is(YES);
        likely(DeferralOfRemoval.RULE).foundForCase("withholding.barred", false).is(NO);
    }

    @Test
    void likelyTorture_withABar_isDeferral_notWithholding() {
        // Matter of G-A-, 23 I&N Dec. 366 (BIA 2002)
        likely(DeferralOfRemoval.RULE)
                .foundForCase("withholding.barred", true)
                .on("2002-05-02")
                .is(YES);
        likely(TortureProtection.WITHHOLDING)
                .foundForCase("withholding.barred", true)
                .is(NO);
    }

    @Test
    void aBarNotYetKnown_leavesBothOpen() {
        likely(TortureProtection.WITHHOLDING).is(UNKNOWN).turnsOn("withholding.barred");
        likely(DeferralOfRemoval.RULE).is(UNKNOWN).turnsOn("withholding.barred");
    }

    @Test
    void tortureNotLikely_isNeither_evenWithABar() {
        byPolice(DeferralOfRemoval.RULE)
                .claim(c -> c.no(CHAIN))
                .foundForCountry("cat.standard", false)
                .foundForCase("withholding.barred", true)
                .is(NO);
    }

    @Test
    void anAcceptedAssurance_endsTheClaimForThatCountry() {
        likely(TortureProtection.ELIGIBLE)
                .given(c -> c.entry(COUNTRIES, "XA", a -> a.yes(ASSURANCE_GIVEN, ASSURANCE_ACCEPTED)))
                .is(NO);
    }

    @Test
    void anAssurance_countsOnlyOnceAccepted() {
        alone(Assurances.RULE)
                .claim(c -> {})
                .given(c -> c.entry(COUNTRIES, "XA", a -> a.yes(ASSURANCE_GIVEN)))
                .is(UNKNOWN)
                .asksFor(ASSURANCE_ACCEPTED);
        alone(Assurances.RULE)
                .claim(c -> {})
                .given(c -> c.entry(COUNTRIES, "XA", a -> a.yes(ASSURANCE_GIVEN).no(ASSURANCE_ACCEPTED)))
                .is(NO);
        alone(Assurances.RULE)
                .claim(c -> {})
                .given(c -> c.entry(COUNTRIES, "XA", a -> a.yes(ASSURANCE_GIVEN, ASSURANCE_ACCEPTED)))
                .is(YES);
    }

    @Test
    void nothingOfThisBeforeMarch1999() {
        // 64 FR 8478
        likely(TortureProtection.ELIGIBLE).on("1999-03-21").is(NO);
        likely(TortureProtection.ELIGIBLE).on("1999-03-22").is(YES);
        likely(TortureProtection.WITHHOLDING)
                .foundForCase("withholding.barred", false)
                .on("1999-03-21")
                .is(NO);
        likely(DeferralOfRemoval.RULE)
                .foundForCase("withholding.barred", true)
                .on("1999-03-21")
                .is(NO);
    }

    private static Alone likely(Rule rule) {
        return byPolice(rule)
                .claim(c -> c.no(CHAIN))
                .given(c -> c.entry(COUNTRIES, "XA", a -> a.no(ASSURANCE_GIVEN)))
                .foundForCountry("cat.standard", true);
    }
}
