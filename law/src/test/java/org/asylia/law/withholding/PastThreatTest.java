package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.facts.RelocationFacts.CHANGE_POINTED_TO;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

class PastThreatTest {

    @Test
    void pastPersecution_notRebutted_isPresumedToGoOn() {
        past(PastThreat.PRESUMPTION)
                .given(claim(c -> c.no(CHANGE_POINTED_TO)))
                .supposingNot("refugee.relocation.reasonable")
                .is(YES);
    }

    @Test
    void pastPersecution_rebuttalNotKnown_leansYes() {
        // Matter of A-T-, 24 I&N Dec. 617 (A.G. 2008): the government must rebut
        past(PastThreat.PRESUMPTION)
                .on("2008-09-22")
                .is(LEANING_YES)
                .asksFor(CHANGE_POINTED_TO)
                .turnsOn("withholding.presumption.changed")
                .turnsOn("refugee.relocation.reasonable");
    }

    @Test
    void noPastPersecution_nothingIsPresumed() {
        check(PastThreat.PRESUMPTION)
                .given(claim())
                .supposingNot("refugee.past-persecution", "refugee.persecution.severity")
                .is(NO);
    }

    @Test
    void aChangeShownByTheGovernment_rebuts() {
        past(PastThreat.PRESUMPTION)
                .given(claim(c -> c.yes(CHANGE_POINTED_TO)))
                .judged("withholding.presumption.changed", true)
                .is(NO);
        past(PastThreat.PRESUMPTION)
                .given(claim(c -> c.yes(CHANGE_POINTED_TO)))
                .supposing("refugee.past.rebuttal.changed-conditions")
                .is(NO);
    }

    @Test
    void aSafePlaceToMoveTo_rebutsOnlySince2001() {
        // 65 FR 76121, in force on 2001-01-05, added relocation; 8 CFR 208.16(b)(2) of 1990 spoke of conditions only
        past(PastThreat.PRESUMPTION)
                .given(claim(c -> c.no(CHANGE_POINTED_TO)))
                .supposing("refugee.relocation.reasonable")
                .judged("withholding.relocation.safe", true)
                .on("2001-01-04")
                .is(YES)
                .on("2001-01-05")
                .is(NO);
    }

    @Test
    void beforeOctober1990_theLawIsNotEncoded() {
        past(PastThreat.PRESUMPTION).on("1990-09-30").is(UNKNOWN);
        past(PastThreat.PRESUMPTION).on("1990-10-01").is(LEANING_YES);
    }

    @Test
    void aChange_isJudged_onceOneIsPointedTo() {
        check(PastThreat.CHANGED).given(claim(c -> c.no(CHANGE_POINTED_TO))).is(NO);
        check(PastThreat.CHANGED)
                .given(claim(c -> c.yes(CHANGE_POINTED_TO)))
                .is(UNKNOWN)
                .turnsOn("withholding.presumption.changed")
                .judged("withholding.presumption.changed", true)
                .is(YES);
    }

    @Test
    void pastPersecution_followsTheNexusTestOfWithholding() {
        // a reason is enough in the Ninth Circuit (Barajas-Romero), one central reason elsewhere
        lesserReason("9").is(YES);
        lesserReason("2").is(NO);
        lesserReason("7").is(UNKNOWN).turnsOn("withholding.nexus.standard");
    }

    private static Check lesserReason(String circuit) {
        return check(PastThreat.PAST)
                .given(c -> c.no(FILED))
                .given(claim(c -> c.entry(HARMS, "1", h -> h.yes(IN_COUNTRY))))
                .supposingNot("refugee.past-persecution")
                .supposing("refugee.persecution.severity")
                .supposingNot("refugee.persecution.prosecution")
                .supposing("refugee.actor", "refugee.ground")
                .supposingNot("refugee.nexus", "refugee.nexus.crime")
                .judged("withholding.nexus", true)
                .in(circuit);
    }

    private static Check past(Rule rule) {
        return check(rule).given(claim()).supposing("refugee.past-persecution");
    }
}
