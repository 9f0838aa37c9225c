package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.facts.RelocationFacts.CHANGE_POINTED_TO;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Alone;
import org.junit.jupiter.api.Test;

class PastThreatTest {

    @Test
    void pastPersecution_notRebutted_isPresumedToGoOn() {
        past(PastThreat.PRESUMPTION)
                .claim(c -> c.no(CHANGE_POINTED_TO))
                .found("refugee.relocation.reasonable", false)
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
        alone(PastThreat.PRESUMPTION)
                .claim(c -> {})
                .found("refugee.past-persecution", false)
                .found("refugee.persecution.severity", false)
                .is(NO);
    }

    @Test
    void aChangeShownByTheGovernment_rebuts() {
        past(PastThreat.PRESUMPTION)
                .claim(c -> c.yes(CHANGE_POINTED_TO))
                .found("withholding.presumption.changed", true)
                .is(NO);
        past(PastThreat.PRESUMPTION)
                .claim(c -> c.yes(CHANGE_POINTED_TO))
                .found("refugee.past.rebuttal.changed-conditions", true)
                .is(NO);
    }

    @Test
    void aSafePlaceToMoveTo_rebutsOnlySince2001() {
        // 65 FR 76121, in force on 2001-01-05, added relocation; 8 CFR 208.16(b)(2) of 1990 spoke of conditions only
        past(PastThreat.PRESUMPTION)
                .claim(c -> c.no(CHANGE_POINTED_TO))
                .found("refugee.relocation.reasonable", true)
                .found("withholding.relocation.safe", true)
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
        alone(PastThreat.CHANGED).claim(c -> c.no(CHANGE_POINTED_TO)).is(NO);
        alone(PastThreat.CHANGED)
                .claim(c -> c.yes(CHANGE_POINTED_TO))
                .is(UNKNOWN)
                .turnsOn("withholding.presumption.changed")
                .found("withholding.presumption.changed", true)
                .is(YES);
    }

    @Test
    void pastPersecution_followsTheNexusTestOfWithholding() {
        // a reason is enough in the Ninth Circuit (Barajas-Romero), one central reason elsewhere
        lesserReason("9").is(YES);
        lesserReason("2").is(NO);
        lesserReason("7").is(UNKNOWN).turnsOn("withholding.nexus.standard");
    }

    private static Alone lesserReason(String circuit) {
        return alone(PastThreat.PAST)
                .given(c -> c.no(FILED))
                .claim(c -> c.entry(HARMS, "1", h -> h.yes(IN_COUNTRY)))
                .found("refugee.past-persecution", false)
                .found("refugee.persecution.severity", true)
                .found("refugee.persecution.prosecution", false)
                .found("refugee.actor", true)
                .found("refugee.ground", true)
                .found("refugee.nexus", false)
                .found("refugee.nexus.crime", false)
                .found("withholding.nexus", true)
                .in(circuit);
    }

    private static Alone past(Rule rule) {
        return alone(rule).claim(c -> {}).found("refugee.past-persecution", true);
    }
}
