package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.HarmFacts.KIND;
import static org.asylia.law.facts.HarmFacts.VICTIM;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.facts.TortureFacts.CHAIN;
import static org.asylia.law.facts.TortureFacts.CHAIN_PROVED;
import static org.asylia.law.facts.TortureFacts.HELD;
import static org.asylia.law.torture.TortureTest.byPolice;

import org.junit.jupiter.api.Test;

/// [LikelihoodOfTorture] and [AggregateRisk].
class LikelihoodOfTortureTest {

    @Test
    void likelyTorture_withoutAChain_isShown() {
        byPolice(LikelihoodOfTorture.RULE)
                .given(claim(c -> c.no(CHAIN)))
                .judged("cat.standard", true)
                .is(YES);
    }

    @Test
    void pastTorture_isEvidence_notAPresumption() {
        byPolice(LikelihoodOfTorture.RULE)
                .given(claim(c -> c.no(CHAIN)
                        .entry(
                                HARMS,
                                "1",
                                h -> h.is(KIND, "torture").is(VICTIM, "self").yes(IN_COUNTRY))))
                .is(UNKNOWN)
                .turnsOn("cat.standard");
    }

    @Test
    void whatIsNotTorture_isNotLikelyTorture() {
        check(LikelihoodOfTorture.RULE).given(claim(c -> c.no(HELD))).is(NO);
    }

    @Test
    void aChainWithAWeakLink_fails_since2006() {
        // Matter of J-F-F-, 23 I&N Dec. 912 (A.G. 2006), decided 2006-05-01
        byPolice(LikelihoodOfTorture.RULE)
                .given(claim(c -> c.yes(CHAIN).no(CHAIN_PROVED)))
                .judged("cat.standard", true)
                .judged("cat.aggregate-risk", false)
                .on("2006-04-30")
                .is(YES)
                .on("2006-05-01")
                .is(NO);
    }

    @Test
    void aChain_isJudged_neverCounted() {
        byPolice(AggregateRisk.RULE)
                .given(claim(c -> c.yes(CHAIN, CHAIN_PROVED)))
                .is(UNKNOWN)
                .turnsOn("cat.aggregate-risk");
    }

    @Test
    void oneSourceOfTortureWithoutAChain_isEnough() {
        byPolice(AggregateRisk.RULE).given(claim(c -> c.no(CHAIN))).is(YES);
    }

    @Test
    void beforeTheRules_nobodyCouldClaimIt() {
        byPolice(LikelihoodOfTorture.RULE)
                .given(claim(c -> c.no(CHAIN)))
                .judged("cat.standard", true)
                .on("1999-03-21")
                .is(NO)
                .on("1999-03-22")
                .is(YES);
    }
}
