package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.asylum.bars.Unbarred.nothing;
import static org.asylia.law.crimes.Convictions.aggravated;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.PersecutorFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsylumBarredTest {

    @ParameterizedTest
    @ValueSource(strings = {"1982-06-23", "1992-01-22", "1999-05-03", "2016-05-04", "2026-10-07"})
    void everyQuestionAnswered_isNo(String day) {
        check(AsylumBarred.RULE).given(c -> nothing(c)).on(day).is(NO);
    }

    @Test
    void nothingAsked_isUnknown_andAsksEverything() {
        check(AsylumBarred.RULE)
                .is(UNKNOWN)
                .turnsOn("convictions")
                .turnsOn("contacts")
                .turnsOn("stays")
                .asksFor(PersecutorFacts.DID)
                .asksFor(CrimeAbroadFacts.ACCUSED);
    }

    @Test
    void oneBarIsEnough() {
        check(AsylumBarred.RULE)
                .given(c -> nothing(c).entry(CONVICTIONS, "1", aggravated("theft", 18)))
                .is(YES);
    }

    @Test
    void burden_shiftsOnlyOnSomeEvidence() {
        check(BurdenOnBars.RULE).given(c -> nothing(c)).is(NO);
        check(BurdenOnBars.RULE).given(c -> c.yes(PersecutorFacts.ACCUSED)).is(YES);
        check(BurdenOnBars.RULE)
                .given(c -> c.complete(CONVICTIONS, STAYS, CONTACTS))
                .is(UNKNOWN)
                .asksFor(PersecutorFacts.ACCUSED);
        check(BurdenOnBars.RULE).given(c -> nothing(c)).on("1997-03-31").is(UNKNOWN);
    }
}
