package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;

class RefugeeTest {

    private static final String PAST = "refugee.past-persecution";
    private static final String FEAR = "refugee.fear";
    private static final String HUMANITARIAN = "refugee.humanitarian";

    @Test
    void fearThatStands_isEnough() {
        here(Refugee.RULE).supposing(FEAR).supposingNot(PAST, HUMANITARIAN).is(YES);
    }

    @Test
    void noRefugee_isNo() {
        here(Refugee.RULE).supposingNot(FEAR, PAST, HUMANITARIAN).is(NO);
    }

    @Test
    void persecutedOnce_isRefused_unlessHumanitarianReasonsKeepIt() {
        onlyPast(RefugeeDefinition.RULE).is(YES);
        onlyPast(Refugee.RULE).supposingNot(HUMANITARIAN).is(NO);
        onlyPast(Refugee.RULE).supposing(HUMANITARIAN).is(YES);
        onlyPast(Refugee.RULE).leavingOpen(HUMANITARIAN).is(UNKNOWN).turnsOn(HUMANITARIAN);
    }

    @Test
    void beforeTheRegulationOf1990_theDefinitionAloneDecides() {
        // 8 CFR 208.13(b)(1) took effect on 1 October 1990
        onlyPast(Refugee.RULE)
                .supposingNot(HUMANITARIAN)
                .on("1990-09-30")
                .is(YES)
                .on("1990-10-01")
                .is(NO);
    }

    private static Check onlyPast(Rule rule) {
        return here(rule).supposing(PAST).supposingNot(FEAR);
    }

    /// In the United States, with a nationality, and no persecutor.
    private static Check here(Rule rule) {
        return check(rule)
                .supposingNot("asylum.bar.persecutor")
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES).no(PersonFacts.STATELESS))
                .given(claim());
    }
}
