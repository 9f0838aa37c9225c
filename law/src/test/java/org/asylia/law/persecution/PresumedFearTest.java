package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_NO;
import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Supposing.supposing;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.persecution.Claims.CLAIM;
import static org.asylia.law.persecution.Claims.claim;
import static org.asylia.law.persecution.Claims.harm;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.RelocationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Past persecution, its presumption, both rebuttals, and humanitarian asylum.
class PresumedFearTest {

    private static final String PAST = "refugee.past-persecution";
    private static final String CHANGE = "refugee.past.rebuttal.changed-conditions";
    private static final String ELSEWHERE = "refugee.past.rebuttal.relocation";

    @Test
    void withoutAnyHarm_thereIsNoPastPersecution() {
        check(PastPersecution.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
    }

    @Test
    void everyElementIsNeeded() {
        supposing(PastPersecution.RULE)
                .yes("refugee.ground", "refugee.nexus")
                .given(tortured())
                .is(YES);
        supposing(PastPersecution.RULE)
                .yes("refugee.ground")
                .no("refugee.nexus")
                .given(tortured())
                .is(NO);
        supposing(PastPersecution.RULE)
                .yes("refugee.ground", "refugee.nexus", "refugee.persecution.prosecution")
                .given(tortured())
                .is(NO);
        supposing(PastPersecution.RULE)
                .yes("refugee.ground", "refugee.nexus")
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS).is(ClaimFacts.PERSECUTOR, "government").no(ActorFacts.UNDER_A_LAW);
                }))
                .is(UNKNOWN)
                .turnsOn("refugee.persecution.severity")
                .asksFor(ActorFacts.OFFICIAL_ACTED_PRIVATELY);
        // Refugee Act of 1980, 1 April 1980
        supposing(PastPersecution.RULE)
                .yes("refugee.ground", "refugee.nexus", "refugee.persecution.severity", "refugee.actor")
                .given(tortured())
                .on("1980-04-01")
                .is(YES)
                .on("1980-03-31")
                .is(UNKNOWN);
    }

    @Test
    void whileRebuttalIsUnknown_thePresumptionLeansYes() {
        supposing(PresumedFear.RULE)
                .yes(PAST)
                .given(claim(c -> {}))
                .is(LEANING_YES)
                .asksFor(RelocationFacts.CHANGE_POINTED_TO);
    }

    @Test
    void theRebuttalsDecide() {
        supposing(PresumedFear.RULE)
                .yes(PAST)
                .no(CHANGE, ELSEWHERE)
                .given(claim(c -> {}))
                .is(YES);
        supposing(PresumedFear.RULE)
                .yes(PAST, CHANGE)
                .no(ELSEWHERE)
                .given(claim(c -> {}))
                .is(NO);
        supposing(PresumedFear.RULE)
                .yes(PAST, ELSEWHERE)
                .no(CHANGE)
                .given(claim(c -> {}))
                .is(NO);
        supposing(PresumedFear.RULE).no(PAST).given(claim(c -> {})).is(NO);
        supposing(PresumedFear.RULE).no(CHANGE, ELSEWHERE).given(claim(c -> {})).is(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # Matter of Chen, 25 April 1989
        1989-04-24, UNKNOWN
        1989-04-25, YES
        1990-10-01, YES
        # relocation rebuts since 65 FR 76121, 5 January 2001
        2001-01-04, YES
        2001-01-05, NO
        """)
    void relocationRebutsOnlySince2001(String day, Answer answer) {
        supposing(PresumedFear.RULE)
                .yes(PAST, ELSEWHERE)
                .no(CHANGE)
                .given(claim(c -> {}))
                .on(day)
                .is(answer);
    }

    @Test
    void aChange_isJudged_andNoChangeRebutsNothing() {
        check(ChangedConditions.RULE)
                .given(claim(c -> c.no(RelocationFacts.CHANGE_POINTED_TO)))
                .is(NO);
        check(ChangedConditions.RULE)
                .given(claim(c -> c.yes(RelocationFacts.CHANGE_POINTED_TO)))
                .is(UNKNOWN)
                .turnsOn(CHANGE);
        check(ChangedConditions.RULE)
                .given(claim(c -> c.yes(RelocationFacts.CHANGE_POINTED_TO).judged(CHANGE, CLAIM, true)))
                .is(YES)
                // the regulations of 1990 and 2001, and Matter of Chen before them
                .on("2001-01-05")
                .is(YES)
                .on("1990-10-01")
                .is(YES)
                .on("1989-04-25")
                .is(YES)
                .on("1989-04-24")
                .is(UNKNOWN);
        check(ChangedConditions.RULE).given(claim(c -> {})).is(UNKNOWN).asksFor(RelocationFacts.CHANGE_POINTED_TO);
    }

    @Test
    void withoutAHarmedPast_relocationKeepsItsOwnBurden() {
        supposing(Relocation.REASONABLE)
                .no("refugee.relocation.burden")
                .given(claim(c -> {}))
                .is(UNKNOWN);
        supposing(Relocation.REASONABLE)
                .yes("refugee.relocation.burden")
                .given(claim(c -> {}))
                .is(LEANING_NO);
    }

    @Test
    void humanitarianAsylum_needsPastPersecutionFirst() {
        supposing(HumanitarianAsylum.RULE)
                .no(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.severity", CLAIM, true)
                        .judged("refugee.humanitarian.other-harm", CLAIM, true)))
                .is(NO);
        supposing(HumanitarianAsylum.SEVERITY)
                .yes(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.severity", CLAIM, true)))
                .is(YES)
                // Matter of Chen, 25 April 1989; regulations of 1990 and 2001
                .on("2001-01-05")
                .is(YES)
                .on("1990-10-01")
                .is(YES)
                .on("1989-04-25")
                .is(YES)
                .on("1989-04-24")
                .is(UNKNOWN);
        supposing(HumanitarianAsylum.SEVERITY).no(PAST).given(claim(c -> {})).is(NO);
        supposing(HumanitarianAsylum.SEVERITY)
                .yes(PAST)
                .given(claim(c -> {}))
                .is(UNKNOWN)
                .turnsOn("refugee.humanitarian.severity");
    }

    @Test
    void otherSeriousHarm_isAGroundSince2001() {
        supposing(HumanitarianAsylum.OTHER_HARM)
                .yes(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.other-harm", CLAIM, true)))
                .is(YES)
                .on("2001-01-05")
                .is(YES)
                .on("2001-01-04")
                .is(NO);
        supposing(HumanitarianAsylum.OTHER_HARM)
                .yes(PAST)
                .given(claim(c -> {}))
                .is(UNKNOWN)
                .turnsOn("refugee.humanitarian.other-harm");
        supposing(HumanitarianAsylum.RULE)
                .yes(PAST)
                .given(claim(c -> c.judged("refugee.humanitarian.other-harm", CLAIM, true)))
                .is(YES);
        supposing(HumanitarianAsylum.RULE)
                .yes(PAST)
                .given(claim(c -> {}))
                .is(UNKNOWN)
                .on("1989-04-24")
                .is(UNKNOWN);
    }

    private static Consumer<Given> tortured() {
        return claim(c -> {
            harm(c, "1", "torture");
            c.complete(HARMS)
                    .is(ClaimFacts.PERSECUTOR, "government")
                    .no(ActorFacts.OFFICIAL_ACTED_PRIVATELY, ActorFacts.UNDER_A_LAW)
                    .judged("refugee.persecution.severity", CLAIM, true);
        });
    }
}
