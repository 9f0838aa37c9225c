package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.country;
import static org.asylia.law.facts.TortureFacts.ASSURANCE_ACCEPTED;
import static org.asylia.law.facts.TortureFacts.ASSURANCE_GIVEN;
import static org.asylia.law.facts.TortureFacts.CHAIN;
import static org.asylia.law.torture.TortureTest.byPolice;

import java.util.List;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

/// [TortureProtection], [DeferralOfRemoval] and [Assurances].
class TortureProtectionTest {

    @Test
    void likelyTorture_noBar_isWithholding_notDeferral() {
        likely(TortureProtection.WITHHOLDING).supposingNot("withholding.barred").is(YES);
        likely(DeferralOfRemoval.RULE).supposingNot("withholding.barred").is(NO);
    }

    @Test
    void likelyTorture_withABar_isDeferral_notWithholding() {
        // Matter of G-A-, 23 I&N Dec. 366 (BIA 2002)
        likely(DeferralOfRemoval.RULE)
                .supposing("withholding.barred")
                .on("2002-05-02")
                .is(YES);
        likely(TortureProtection.WITHHOLDING).supposing("withholding.barred").is(NO);
    }

    @Test
    void aBarNotYetKnown_leavesBothOpen() {
        for (var rule : List.of(TortureProtection.WITHHOLDING, DeferralOfRemoval.RULE)) {
            likely(rule).leavingOpen("withholding.barred").is(UNKNOWN).turnsOn("withholding.barred");
        }
    }

    @Test
    void tortureNotLikely_isNeither_evenWithABar() {
        byPolice(DeferralOfRemoval.RULE)
                .given(claim(c -> c.no(CHAIN)))
                .judged("cat.standard", false)
                .supposing("withholding.barred")
                .is(NO);
    }

    @Test
    void anAcceptedAssurance_endsTheClaimForThatCountry() {
        likely(TortureProtection.ELIGIBLE)
                .given(country(a -> a.yes(ASSURANCE_GIVEN, ASSURANCE_ACCEPTED)))
                .is(NO);
    }

    @Test
    void anAssurance_countsOnlyOnceAccepted() {
        check(Assurances.RULE)
                .given(claim())
                .given(country(a -> a.yes(ASSURANCE_GIVEN)))
                .is(UNKNOWN)
                .asksFor(ASSURANCE_ACCEPTED);
        check(Assurances.RULE)
                .given(claim())
                .given(country(a -> a.yes(ASSURANCE_GIVEN).no(ASSURANCE_ACCEPTED)))
                .is(NO);
        check(Assurances.RULE)
                .given(claim())
                .given(country(a -> a.yes(ASSURANCE_GIVEN, ASSURANCE_ACCEPTED)))
                .is(YES);
    }

    @Test
    void nothingOfThisBeforeMarch1999() {
        // 64 FR 8478
        likely(TortureProtection.ELIGIBLE).on("1999-03-21").is(NO);
        likely(TortureProtection.ELIGIBLE).on("1999-03-22").is(YES);
        likely(TortureProtection.WITHHOLDING)
                .supposingNot("withholding.barred")
                .on("1999-03-21")
                .is(NO);
        likely(DeferralOfRemoval.RULE)
                .supposing("withholding.barred")
                .on("1999-03-21")
                .is(NO);
    }

    private static Check likely(Rule rule) {
        return byPolice(rule)
                .given(claim(c -> c.no(CHAIN)))
                .given(country(a -> a.no(ASSURANCE_GIVEN)))
                .judged("cat.standard", true);
    }
}
