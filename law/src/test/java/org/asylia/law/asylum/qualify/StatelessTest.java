package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.PersonFacts.IN_UNITED_STATES;
import static org.asylia.law.facts.PersonFacts.STATELESS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.CountryFacts;
import org.junit.jupiter.api.Test;

class StatelessTest {

    @Test
    void isTestedAgainstTheCountryOfTheLastHome() {
        withoutNationality(Stateless.RULE, true).is(YES);
        withoutNationality(RefugeeDefinition.RULE, true).is(YES);
        withoutNationality(Stateless.RULE, false).is(NO);
        withoutNationality(RefugeeDefinition.RULE, false).is(NO);
    }

    @Test
    void beingStateless_isNotByItselfEnough() {
        check(Stateless.RULE).given(c -> c.yes(STATELESS)).is(UNKNOWN);
    }

    @Test
    void whoHasANationality_isNotStateless() {
        lastHome(Stateless.RULE, true).given(c -> c.no(STATELESS)).is(NO);
    }

    private static Check withoutNationality(Rule rule, boolean fears) {
        return lastHome(rule, fears).given(c -> c.yes(IN_UNITED_STATES, STATELESS));
    }

    private static Check lastHome(Rule rule, boolean fears) {
        return check(rule)
                .supposing("refugee.fear", fears)
                .supposingNot("refugee.past-persecution", "asylum.bar.persecutor")
                .given(c -> c.entry(
                                COUNTRIES,
                                "KW",
                                kuwait -> kuwait.no(CountryFacts.NATIONALITY)
                                        .yes(CountryFacts.LAST_HABITUAL_RESIDENCE)
                                        .entry(CLAIMS, "c", _ -> {})
                                        .complete(CLAIMS))
                        .complete(COUNTRIES));
    }
}
