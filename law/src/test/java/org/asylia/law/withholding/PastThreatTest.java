package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Alone;
import org.junit.jupiter.api.Test;

class PastThreatTest {

    @Test
    void pastPersecution_notRebutted_isPresumedToGoOn() {
        past(PastThreat.PRESUMPTION)
                .found("refugee.past.rebuttal.changed-conditions", false)
                .found("withholding.presumption.changed", false)
                .found("refugee.past.rebuttal.relocation", false)
                .found("refugee.wff.relocation", false)
                .found("withholding.relocation", false)
                .is(YES);
    }

    @Test
    void pastPersecution_rebuttalNotKnown_leansYes() {
        // Matter of A-T-, 24 I&N Dec. 617 (A.G. 2008): the government must rebut
        past(PastThreat.PRESUMPTION)
                .on("2008-09-22")
                .is(LEANING_YES)
                .turnsOn("withholding.presumption.changed")
                .turnsOn("withholding.relocation");
    }

    @Test
    void noPastPersecution_nothingIsPresumed() {
        alone(PastThreat.PRESUMPTION)
                .claim(c -> {})
                .found("refugee.past-persecution", false)
                .is(NO);
    }

    @Test
    void aChangeShownByTheGovernment_rebuts() {
        past(PastThreat.PRESUMPTION)
                .found("withholding.presumption.changed", true)
                .is(NO);
        past(PastThreat.PRESUMPTION)
                .found("refugee.past.rebuttal.changed-conditions", true)
                .is(NO);
    }

    @Test
    void aSafePlaceToMoveTo_rebutsOnlySince2001() {
        // 65 FR 76121, in force on 2001-01-05, added relocation; 8 CFR 208.16(b)(2) of 1990 spoke of conditions only
        past(PastThreat.PRESUMPTION)
                .found("refugee.past.rebuttal.changed-conditions", false)
                .found("withholding.presumption.changed", false)
                .found("withholding.relocation", true)
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
    void aChange_isJudged() {
        alone(PastThreat.CHANGED).claim(c -> {}).is(UNKNOWN).turnsOn("withholding.presumption.changed");
        alone(PastThreat.CHANGED)
                .claim(c -> {})
                .found("refugee.past.rebuttal.changed-conditions", false)
                .found("withholding.presumption.changed", false)
                .is(NO);
        alone(PastThreat.CHANGED)
                .claim(c -> {})
                .found("withholding.presumption.changed", true)
                .is(YES);
    }

    private static Alone past(Rule rule) {
        return alone(rule).claim(c -> {}).found("refugee.past-persecution", true);
    }
}
