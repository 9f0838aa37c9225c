package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ActorFacts.COLLUSION;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.OfficialFacts.GROUP_GOVERNS;
import static org.asylia.law.facts.OfficialFacts.KNOW;
import static org.asylia.law.facts.OfficialFacts.LET_HAPPEN;
import static org.asylia.law.facts.OfficialFacts.LOOK_AWAY;
import static org.asylia.law.facts.OfficialFacts.OFFICIAL_CUSTODY;
import static org.asylia.law.facts.OfficialFacts.USES_OFFICE;

import org.junit.jupiter.api.Test;

class OfficialInvolvementTest {

    @Test
    void officialsWhoHoldThePerson_actAsOfficials() {
        check(OfficialInvolvement.RULE)
                .given(claim(c -> c.is(PERSECUTOR, "government").yes(OFFICIAL_CUSTODY)))
                .is(YES);
    }

    @Test
    void aPrivateGang_withoutAnyOfficial_isNotEnough() {
        check(OfficialInvolvement.RULE)
                .given(claim(
                        c -> c.is(PERSECUTOR, "private").no(GROUP_GOVERNS, COLLUSION, KNOW, LOOK_AWAY, LET_HAPPEN)))
                .is(NO);
    }

    @Test
    void aPrivateGang_nothingKnownOfOfficials_asksForThem() {
        check(OfficialInvolvement.RULE)
                .given(claim(c -> c.is(PERSECUTOR, "private")))
                .is(UNKNOWN)
                .asksFor(GROUP_GOVERNS)
                .asksFor(COLLUSION)
                .asksFor(KNOW);
    }

    @Test
    void aGroupThatGoverns_mayActAsOfficials() {
        // H.H. v. Garland, 52 F.4th 8 (1st Cir. 2022)
        check(OfficialInvolvement.OWN_ACT)
                .given(claim(c -> c.is(PERSECUTOR, "private").yes(GROUP_GOVERNS)))
                .is(UNKNOWN)
                .turnsOn("cat.torture.official.own-act");
    }

    @Test
    void anUnknownPersecutor_isNotTakenForAPrivateOne() {
        check(OfficialInvolvement.OWN_ACT)
                .given(claim(c -> c.is(PERSECUTOR, "not-known").no(GROUP_GOVERNS)))
                .is(UNKNOWN);
    }

    @Test
    void aPoliceman_offDuty_isJudged() {
        // Matter of O-F-A-S-, 28 I&N Dec. 35 (A.G. 2020): colour of law, whatever the rank
        check(OfficialInvolvement.OWN_ACT)
                .given(claim(
                        c -> c.is(PERSECUTOR, "government").no(OFFICIAL_CUSTODY).yes(USES_OFFICE)))
                .on("2020-07-14")
                .is(UNKNOWN)
                .judged("cat.torture.official.own-act", false)
                .is(NO);
    }

    @Test
    void officialsWhoWorkWithThem_mayConsent() {
        check(OfficialInvolvement.CONSENT)
                .given(claim(c -> c.yes(COLLUSION)))
                .is(UNKNOWN)
                .judged("cat.torture.official.consent", true)
                .is(YES);
        check(OfficialInvolvement.CONSENT).given(claim(c -> c.no(COLLUSION))).is(NO);
    }

    @Test
    void beforeTheRules_thereWasNoSuchTest() {
        check(OfficialInvolvement.RULE)
                .given(claim(c -> c.is(PERSECUTOR, "government").yes(OFFICIAL_CUSTODY)))
                .on("1999-03-21")
                .is(NO)
                .on("1999-03-22")
                .is(YES);
    }
}
