package org.asylia.law.asylum.after;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.GrantFacts;
import org.junit.jupiter.api.Test;

class FrivolousApplicationTest {

    @Test
    void onlyAKnowingFabrication_isFrivolous() {
        check(FrivolousApplication.RULE)
                .given(c -> c.yes(GrantFacts.FALSE_CLAIM_FOUND))
                .is(YES)
                // 1 April 1997
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(NO);
        check(FrivolousApplication.RULE)
                .given(c -> c.no(GrantFacts.FALSE_CLAIM_FOUND, GrantFacts.LYING_CLAIMED))
                .is(NO);
        check(FrivolousApplication.RULE).is(UNKNOWN).asksFor(GrantFacts.LYING_CLAIMED);
        check(FrivolousApplication.RULE)
                .given(accused().andThen(c -> c.yes(GrantFacts.CHANCE_TO_EXPLAIN)))
                .is(UNKNOWN)
                .turnsOn("asylum.frivolous");
        check(FrivolousApplication.RULE)
                .given(accused().andThen(c -> c.no(GrantFacts.CHANCE_TO_EXPLAIN)))
                .is(NO);
    }

    private static Consumer<Given> accused() {
        return c -> c.yes(GrantFacts.LYING_CLAIMED, GrantFacts.WARNED).no(GrantFacts.FALSE_CLAIM_FOUND);
    }
}
