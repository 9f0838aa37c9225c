package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;

class StateActorTest {

    private static final String UNABLE = "refugee.persecution.actor.unable-unwilling";

    @Test
    void theGovernmentIsTheState_unlessAnOfficialActedPrivately() {
        check(StateActor.BY_THE_STATE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "government").no(ActorFacts.OFFICIAL_ACTED_PRIVATELY)))
                .is(YES);
        check(StateActor.BY_THE_STATE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "government").yes(ActorFacts.OFFICIAL_ACTED_PRIVATELY)))
                .is(UNKNOWN)
                .turnsOn("refugee.persecution.actor.state");
        check(StateActor.BY_THE_STATE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "private")))
                .is(NO);
        check(StateActor.BY_THE_STATE).given(claim()).is(UNKNOWN).asksFor(ClaimFacts.PERSECUTOR);
        // Refugee Act of 1980, 1 April 1980
        check(StateActor.BY_THE_STATE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "private")))
                .on("1980-03-31")
                .is(UNKNOWN);
    }

    @Test
    void aPersecutorWhoIsNotKnown_isLeftToJudgment() {
        check(StateActor.BY_THE_STATE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "not-known")))
                .is(UNKNOWN)
                .turnsOn("refugee.persecution.actor.state");
    }

    @Test
    void eitherKindOfPersecutorWillDo() {
        check(StateActor.RULE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "government").no(ActorFacts.OFFICIAL_ACTED_PRIVATELY)))
                .is(YES);
        check(StateActor.RULE)
                .given(privately())
                .given(c -> c.judged(UNABLE, CLAIM, true))
                .in("9")
                .is(YES);
        check(StateActor.RULE)
                .given(privately())
                .given(c -> c.judged(UNABLE, CLAIM, false))
                .is(NO);
        check(StateActor.RULE).given(privately()).is(UNKNOWN).turnsOn(UNABLE);
    }

    private static Consumer<Given> privately() {
        return claim(c -> c.is(ClaimFacts.PERSECUTOR, "private"));
    }
}
