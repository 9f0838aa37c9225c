package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.crimes.Convictions.aggravated;
import static org.asylia.law.crimes.Convictions.conviction;
import static org.asylia.law.crimes.Convictions.only;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularlySeriousCrimeBarTest {

    private static final String JUDGMENT = "crimes.particularly-serious";

    @Test
    void noConvictions_isNo_onlyOnceTheListIsComplete() {
        check(ParticularlySeriousCrimeBar.RULE)
                .given(c -> c.complete(CONVICTIONS))
                .is(NO);
        check(ParticularlySeriousCrimeBar.RULE).is(UNKNOWN).turnsOn("convictions");
    }

    /// An eighteen-month theft classed as an aggravated felony.
    @Test
    void anAggravatedFelony_barsAsylumWhateverTheSentence() {
        check(ParticularlySeriousCrimeBar.RULE)
                .given(only(aggravated("theft", 18)))
                .on("2025-12-01")
                .is("convictions[1]", YES);
    }

    @Test
    void aViolentCrime_leansYesUntilJudged() {
        check(ParticularlySeriousCrimeBar.RULE)
                .given(only(conviction("robbery", 20)))
                .is(LEANING_YES)
                .turnsOn(JUDGMENT)
                .turnsOn("crimes.aggravated-felony");
    }

    @Test
    void aTheft_isUnknownUntilJudged_andEachConvictionIsJudgedApart() {
        check(ParticularlySeriousCrimeBar.RULE)
                .given(c -> c.entry(CONVICTIONS, "1", conviction("theft", 1))
                        .entry(CONVICTIONS, "2", conviction("robbery", 30))
                        .complete(CONVICTIONS)
                        .judged(JUDGMENT, "convictions[1]", false)
                        .judged("crimes.aggravated-felony", "convictions[1]", false)
                        .judged(JUDGMENT, "convictions[2]", true))
                .is("convictions[1]", NO)
                .is("convictions[2]", YES)
                .is(YES);
    }

    /// Matter of Frentescu, 18 I&N Dec. 244 (BIA 1982): an unarmed burglary, judged not particularly serious.
    @Test
    void frentescu() {
        check(ParticularlySeriousCrimeBar.RULE)
                .given(c -> c.entry(CONVICTIONS, "1", conviction("burglary", 3))
                        .complete(CONVICTIONS)
                        .judged(JUDGMENT, "convictions[1]", false))
                .on("1982-06-23")
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       circuit, judged, answer
            # former 8 CFR 208.8(f) against Yang v. INS, 79 F.3d 932 (9th Cir. 1996)
            1990-09-30,  2,       true,   YES
            1990-09-30,  9,       true,   NO
            # former 8 CFR 208.14(c)(1), 1 October 1990
            1990-10-01,  9,       true,   YES
            # aggravated felony: not by itself before 29 November 1990
            1990-11-28,  9,       false,  NO
            1990-11-29,  9,       false,  YES
            1997-03-31,  9,       false,  YES
            1997-04-01,  9,       false,  YES
            """)
    void theEarlierTexts(String day, String circuit, boolean judged, Answer expected) {
        check(ParticularlySeriousCrimeBar.RULE)
                .given(c -> c.entry(CONVICTIONS, "1", aggravated("theft", 18))
                        .complete(CONVICTIONS)
                        .judged(JUDGMENT, "convictions[1]", judged))
                .on(day)
                .in(circuit)
                .is(expected);
    }

    @Test
    void perSe_needsAFinalAggravatedFelony() {
        check(ParticularlySeriousCrimeBar.AGGRAVATED_FELONY)
                .given(only(aggravated("fraud", 6)))
                .is(YES);
        check(ParticularlySeriousCrimeBar.AGGRAVATED_FELONY)
                .given(c -> c.complete(CONVICTIONS))
                .is(NO);
        check(ParticularlySeriousCrimeBar.AGGRAVATED_FELONY)
                .given(only(conviction("fraud", 6)))
                .is(UNKNOWN)
                .turnsOn("crimes.aggravated-felony");
    }

    @Test
    void perSe_beganOn29November1990() {
        check(ParticularlySeriousCrimeBar.AGGRAVATED_FELONY)
                .given(only(aggravated("fraud", 6)))
                .on("1990-11-28")
                .is(NO)
                .on("1990-11-29")
                .is(YES);
    }

    @Test
    void noRegulationNamesOffenses() {
        check(ParticularlySeriousCrimeBar.DESIGNATED_OFFENSES).is(NO).because("enjoined");
        check(ParticularlySeriousCrimeBar.DESIGNATED_OFFENSES).on("1997-03-31").is(NO);
    }
}
