package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.GENITAL_CUTTING;
import static org.asylia.law.facts.GroupFacts.KIND;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class SexAloneTest {

    private static final Consumer<Given> WOMEN = group(g -> g.is(KIND, "sex").no(GENITAL_CUTTING));

    @Test
    void sexAlone_failsFromKESG_on() {
        // K-E-S-G- was decided on 18 July 2025
        check(SexAlone.RULE).given(WOMEN).on("2025-07-17").is(NO);
        check(SexAlone.RULE).given(WOMEN).on("2025-07-18").is(YES);
    }

    @Test
    void narrowerGroups_andGenitalCutting_areNotTouched() {
        check(SexAlone.RULE).given(group(g -> g.is(KIND, "sex-and-more"))).is(NO);
        check(SexAlone.RULE)
                .given(group(g -> g.is(KIND, "sex").yes(GENITAL_CUTTING)))
                .is(NO);
        check(SexAlone.RULE).given(group(g -> g.is(KIND, "sex"))).is(UNKNOWN).asksFor(GENITAL_CUTTING);
    }

    @Test
    void onReview_contraryCircuitsLeaveItToTheTest() {
        check(SexAlone.RULE).given(WOMEN).in("9").is(YES).onReview().is(NO);
        check(SexAlone.RULE).given(WOMEN).in("5").onReview().is(YES);
        check(SexAlone.RULE).given(WOMEN).onReview().is(UNKNOWN).turnsOn("refugee.psg.sex-alone.too-broad");
    }
}
