package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ClaimFacts.POLITICAL_OPINION;
import static org.asylia.law.facts.NexusFacts.ONLY_REFUSED;
import static org.asylia.law.facts.PopulationControlFacts.FEARS_FORCE;
import static org.asylia.law.facts.PopulationControlFacts.FORCED;
import static org.asylia.law.facts.PopulationControlFacts.HARMED_FOR_IT;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class PoliticalOpinionTest {

    private static final String ID = "refugee.ground.political-opinion";
    private static final Consumer<Given> ONLY_A_REFUSAL =
            claim(c -> c.yes(POLITICAL_OPINION, ONLY_REFUSED).no(FORCED, FEARS_FORCE, HARMED_FOR_IT));

    @Test
    void anOpinionThatWasShownOrBelieved_isInPlay() {
        check(PoliticalOpinion.RULE)
                .given(claim(c -> c.yes(POLITICAL_OPINION).no(ONLY_REFUSED)))
                .is(YES);
    }

    @Test
    void noOpinionAmongTheReasons_isNo() {
        check(PoliticalOpinion.RULE).given(claim(c -> c.no(POLITICAL_OPINION))).is(NO);
    }

    @Test
    void aRefusalAlone_isJudged() {
        check(PoliticalOpinion.RULE).given(ONLY_A_REFUSAL).is(UNKNOWN).turnsOn(ID);
        check(PoliticalOpinion.RULE)
                .given(ONLY_A_REFUSAL)
                .given(c -> c.judged(ID, CLAIM, false))
                .is(NO);
        check(PoliticalOpinion.RULE)
                .given(ONLY_A_REFUSAL)
                .given(c -> c.judged(ID, CLAIM, true))
                .is(YES);
    }

    @Test
    void beforeEliasZacarias_theGroundAloneWasAsked() {
        // INS v. Elias-Zacarias was decided on 22 January 1992
        check(PoliticalOpinion.RULE).given(ONLY_A_REFUSAL).on("1992-01-21").is(YES);
        check(PoliticalOpinion.RULE).given(ONLY_A_REFUSAL).on("1992-01-22").is(UNKNOWN);
    }

    @Test
    void notAsked_isUnknown() {
        check(PoliticalOpinion.RULE).given(claim()).is(UNKNOWN).asksFor(POLITICAL_OPINION);
    }
}
