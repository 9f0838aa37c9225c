package org.asylia.law.crimes;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.crimes.Convictions.conviction;
import static org.asylia.law.crimes.Convictions.only;

import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

class ParticularlySeriousCrimeTest {

    @Test
    void isAJudgment_thatNamesItsFactors() {
        check(ParticularlySeriousCrime.RULE)
                .given(only(c -> {
                    conviction("burglary", 3).accept(c);
                    c.no(ConvictionFacts.WEAPON, ConvictionFacts.SOMEONE_HURT);
                }))
                .on("1982-06-23")
                .is(UNKNOWN)
                .turnsOn("crimes.particularly-serious")
                .because("a crime against property only")
                .because("a short sentence");
    }

    @Test
    void followsTheAssessment() {
        check(ParticularlySeriousCrime.RULE)
                .given(c -> c.entry(Lists.CONVICTIONS, "1", conviction("robbery", 50))
                        .complete(Lists.CONVICTIONS)
                        .judged("crimes.particularly-serious", "convictions[1]", true))
                .is(YES);
    }

    @Test
    void withoutAFinalConviction_isNot() {
        check(ParticularlySeriousCrime.RULE)
                .given(only(c -> {
                    conviction("robbery", 50).accept(c);
                    c.yes(ConvictionFacts.APPEAL_OPEN);
                }))
                .is(NO);
    }
}
