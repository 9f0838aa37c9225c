package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import org.asylia.law.facts.RelocationFacts;
import org.junit.jupiter.api.Test;

class ChangedConditionsTest {

    private static final String CHANGE = "refugee.past.rebuttal.changed-conditions";

    @Test
    void aChange_isJudged_andNoChangeRebutsNothing() {
        check(ChangedConditions.RULE)
                .given(claim(c -> c.no(RelocationFacts.CHANGE_POINTED_TO)))
                .is(NO);
        check(ChangedConditions.RULE)
                .given(claim(c -> c.yes(RelocationFacts.CHANGE_POINTED_TO)))
                .is(UNKNOWN)
                .turnsOn(CHANGE);
        check(ChangedConditions.RULE)
                .given(claim(c -> c.yes(RelocationFacts.CHANGE_POINTED_TO).judged(CHANGE, CLAIM, true)))
                .is(YES)
                // the regulations of 1990 and 2001, and Matter of Chen before them
                .on("2001-01-05")
                .is(YES)
                .on("1990-10-01")
                .is(YES)
                .on("1989-04-25")
                .is(YES)
                .on("1989-04-24")
                .is(UNKNOWN);
        check(ChangedConditions.RULE).given(claim()).is(UNKNOWN).asksFor(RelocationFacts.CHANGE_POINTED_TO);
    }
}
