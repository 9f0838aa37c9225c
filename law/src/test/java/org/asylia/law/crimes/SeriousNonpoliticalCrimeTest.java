package org.asylia.law.crimes;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CrimeAbroadFacts.ACCUSED;
import static org.asylia.law.facts.CrimeAbroadFacts.COMMITTED;
import static org.asylia.law.facts.CrimeAbroadFacts.KIND;
import static org.asylia.law.facts.CrimeAbroadFacts.POLITICAL_AIM;

import org.junit.jupiter.api.Test;

class SeriousNonpoliticalCrimeTest {

    @Test
    void neitherDoneNorAccused_isNo() {
        check(SeriousNonpoliticalCrime.RULE)
                .given(c -> c.no(COMMITTED, ACCUSED))
                .is(NO);
    }

    @Test
    void notAsked_isUnknown() {
        check(SeriousNonpoliticalCrime.RULE)
                .given(c -> c.no(COMMITTED))
                .is(UNKNOWN)
                .asksFor(ACCUSED);
    }

    @Test
    void aWarrantForAGraveCrime_leansYes() {
        check(SeriousNonpoliticalCrime.RULE)
                .given(c -> c.no(COMMITTED).yes(ACCUSED).is(KIND, "gang"))
                .is(LEANING_YES)
                .turnsOn("crimes.serious-nonpolitical-crime");
    }

    @Test
    void aProtestAlone_doesNotLean() {
        check(SeriousNonpoliticalCrime.RULE)
                .given(c -> c.no(COMMITTED).yes(ACCUSED, POLITICAL_AIM).is(KIND, "protest"))
                .is(UNKNOWN)
                .because("a political aim");
    }

    /// INS v. Aguirre-Aguirre, 526 U.S. 415 (1999): burned buses, passengers hit.
    @Test
    void burningBuses_asJudged() {
        check(SeriousNonpoliticalCrime.RULE)
                .given(c -> c.yes(COMMITTED, POLITICAL_AIM)
                        .no(ACCUSED)
                        .is(KIND, "destruction")
                        .judged("crimes.serious-nonpolitical-crime", "", true))
                .on("1999-05-03")
                .is(YES);
    }
}
