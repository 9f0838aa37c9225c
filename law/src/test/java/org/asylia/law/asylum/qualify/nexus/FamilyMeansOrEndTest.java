package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;
import static org.asylia.law.facts.GroupFacts.ONLY_A_MEANS;
import static org.asylia.law.facts.GroupFacts.TIE_IS_WHY;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class FamilyMeansOrEndTest {

    private static final String ID = "refugee.nexus.family-means-or-end";
    private static final Consumer<Given> FOR_MONEY =
            group(g -> g.is(KIND, "family").yes(TIE_IS_WHY, ONLY_A_MEANS));
    private static final Consumer<Given> ONLY_MEANS = c -> c.judged(ID, GROUP, false);

    @Test
    void relativesUsedOnlyToGetSomething_failAtTheBoard_andPassInTheFourthCircuit() {
        check(FamilyMeansOrEnd.RULE).given(FOR_MONEY).given(ONLY_MEANS).in("11").is(NO);
        check(FamilyMeansOrEnd.RULE).given(FOR_MONEY).given(ONLY_MEANS).in("4").is(YES);
        check(FamilyMeansOrEnd.RULE)
                .given(FOR_MONEY)
                .given(ONLY_MEANS)
                .is(UNKNOWN)
                .turnsOn("refugee.nexus.family-means-or-end.test");
    }

    @Test
    void theTieItself_passes_andUntilJudgedItIsUnknown() {
        check(FamilyMeansOrEnd.RULE)
                .given(FOR_MONEY)
                .given(c -> c.judged(ID, GROUP, true))
                .is(YES);
        check(FamilyMeansOrEnd.RULE).given(FOR_MONEY).in("11").is(UNKNOWN).turnsOn(ID);
        check(FamilyMeansOrEnd.RULE)
                .given(group(g -> g.is(KIND, "family")))
                .in("4")
                .is(UNKNOWN)
                .asksFor(TIE_IS_WHY);
    }

    @Test
    void anotherKind_isNotTouched() {
        check(FamilyMeansOrEnd.RULE).given(group(g -> g.is(KIND, "clan"))).is(YES);
    }

    @Test
    void beforeLEA_itWasNotAsked() {
        // L-E-A- I was decided on 24 May 2017, M-R-M-S- on 1 December 2023
        check(FamilyMeansOrEnd.RULE)
                .given(FOR_MONEY)
                .given(ONLY_MEANS)
                .in("11")
                .on("2017-05-23")
                .is(YES);
        check(FamilyMeansOrEnd.RULE)
                .given(FOR_MONEY)
                .given(ONLY_MEANS)
                .in("11")
                .on("2017-05-24")
                .is(NO);
        check(FamilyMeansOrEnd.RULE)
                .given(FOR_MONEY)
                .given(ONLY_MEANS)
                .in("11")
                .on("2023-12-01")
                .is(NO);
    }
}
