package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.filed;
import static org.asylia.law.facts.ClaimFacts.NATIONALITY;
import static org.asylia.law.facts.ClaimFacts.POLITICAL_OPINION;
import static org.asylia.law.facts.ClaimFacts.RACE;
import static org.asylia.law.facts.ClaimFacts.RELIGION;
import static org.asylia.law.facts.ClaimFacts.SOCIAL_GROUP;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class OneCentralReasonTest {

    private static final String ID = "refugee.nexus.one-central-reason";
    private static final Consumer<Given> FOR_RACE = claim(c -> c.yes(RACE));

    @Test
    void isWhatThePractitionerFound() {
        check(OneCentralReason.RULE)
                .given(FOR_RACE)
                .given(filed("2020-01-01"))
                .given(c -> c.judged(ID, CLAIM, true))
                .is(YES);
        check(OneCentralReason.RULE)
                .given(FOR_RACE)
                .given(filed("2020-01-01"))
                .given(c -> c.judged(ID, CLAIM, false))
                .is(NO);
        check(OneCentralReason.RULE)
                .given(FOR_RACE)
                .given(filed("2020-01-01"))
                .is(UNKNOWN)
                .turnsOn(ID);
    }

    @Test
    void withoutAnyGround_nothingIsJudged() {
        check(OneCentralReason.RULE)
                .given(claim(c -> c.no(RACE, RELIGION, NATIONALITY, POLITICAL_OPINION, SOCIAL_GROUP)))
                .given(filed("2020-01-01"))
                .is(NO);
    }

    @Test
    void isNotAskedOfEarlierApplications() {
        // REAL ID Act 101(h)(2): applications made on or after 11 May 2005
        check(OneCentralReason.RULE).given(FOR_RACE).given(filed("2005-05-10")).is(YES);
        check(OneCentralReason.RULE).given(FOR_RACE).given(filed("2005-05-11")).is(UNKNOWN);
    }
}
