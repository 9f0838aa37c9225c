package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;

import java.util.Map;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;

class RaceReligionNationalityTest {

    private static final Map<Rule, Fact> GROUNDS = Map.of(
            RaceReligionNationality.RACE, ClaimFacts.RACE,
            RaceReligionNationality.RELIGION, ClaimFacts.RELIGION,
            RaceReligionNationality.NATIONALITY, ClaimFacts.NATIONALITY);

    @Test
    void isInPlay_whenItIsAmongTheReasons() {
        GROUNDS.forEach((rule, fact) -> {
            check(rule).given(claim(c -> c.yes(fact))).is(YES);
            check(ProtectedGround.RULE).given(claim(c -> c.yes(fact))).is(YES);
            check(rule).given(claim(c -> c.no(fact))).is(NO);
            check(rule).given(claim()).is(UNKNOWN).asksFor(fact);
        });
    }
}
