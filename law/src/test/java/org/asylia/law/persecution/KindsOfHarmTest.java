package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.persecution.Claims.CLAIM;
import static org.asylia.law.persecution.Claims.claim;
import static org.asylia.law.persecution.Claims.harm;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Death threats, economic harm, children, relatives, and prosecution.
class KindsOfHarmTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,       circuit, answer
        # Fourth Circuit: Crespin-Valladares, 16 February 2011
        2011-02-15,  4,       UNKNOWN
        2011-02-16,  4,       YES
        2011-02-16,  9,       UNKNOWN
        # Matter of E-M-F-S-, about December 2025; the circuit still controls
        2025-11-30,  2,       UNKNOWN
        2025-12-01,  2,       UNKNOWN
        2025-12-01,  4,       YES
        1980-04-01,  2,       UNKNOWN
        1980-03-31,  2,       UNKNOWN
        """)
    void aThreatOfDeathIsEnoughInTheFourthCircuitOnly(String day, String circuit, Answer answer) {
        check(DeathThreats.RULE).given(threat()).on(day).in(circuit).is(answer);
    }

    @Test
    void elsewhereAThreatAwaitsJudgment_andNoThreatIsNone() {
        check(DeathThreats.RULE).given(threat()).in("5").is(UNKNOWN).turnsOn("refugee.persecution.threats");
        check(DeathThreats.RULE)
                .given(threat())
                .given(c -> c.judged("refugee.persecution.threats", CLAIM, false))
                .in("5")
                .is(NO);
        check(DeathThreats.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
        check(DeathThreats.RULE).given(claim(c -> {})).is(UNKNOWN);
    }

    @Test
    void aLossOfTheMeansToLive_isJudged() {
        Consumer<Given> loss = claim(c -> {
            harm(c, "1", "loss-of-work", h -> h.yes(HarmFacts.ON_PURPOSE, HarmFacts.ESSENTIALS_LOST));
            c.complete(HARMS);
        });
        check(EconomicHarm.RULE).given(loss).is(UNKNOWN).turnsOn("refugee.persecution.economic");
        check(EconomicHarm.RULE)
                .given(loss)
                .given(c -> c.judged("refugee.persecution.economic", CLAIM, true))
                .is(YES);
        check(EconomicHarm.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
        // Matter of Acosta, 1 March 1985
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1985-02-28")
                .is(UNKNOWN);
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1985-03-01")
                .is(NO);
        // Matter of T-Z-, 9 May 2007
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("2007-05-08")
                .is(NO);
        check(EconomicHarm.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("2007-05-09")
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # born,     harmed,     answer
        2000-05-10, 2018-05-09, YES
        # the eighteenth birthday itself
        2000-05-10, 2018-05-10, NO
        """)
    void harmBeforeEighteen_isJudgedAsAChildLivesThroughIt(String born, String harmed, Answer answer) {
        check(HarmToChildren.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating", h -> h.on(HarmFacts.DATE, harmed));
                    c.complete(HARMS);
                }))
                .given(c -> c.on(PersonFacts.BIRTH_DATE, born))
                .is(answer);
    }

    @Test
    void withoutTheDayOfBirth_childhoodIsUnknown() {
        check(HarmToChildren.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating", h -> h.on(HarmFacts.DATE, "2015-01-01"));
                    c.complete(HARMS);
                }))
                .is(UNKNOWN)
                .asksFor(PersonFacts.BIRTH_DATE);
    }

    @Test
    void harmToARelative_isJudged() {
        Consumer<Given> brother = claim(c -> {
            harm(
                    c,
                    "1",
                    "killing",
                    h -> h.is(HarmFacts.VICTIM, "other-relative").yes(HarmFacts.AIMED_AT_APPLICANT));
            c.complete(HARMS);
        });
        check(HarmToRelatives.RULE).given(brother).is(UNKNOWN).turnsOn("refugee.persecution.family-harm");
        check(HarmToRelatives.RULE)
                .given(brother)
                .given(c -> c.judged("refugee.persecution.family-harm", CLAIM, true))
                .is(YES);
        check(HarmToRelatives.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS);
                }))
                .is(NO);
        // Matter of A-E-M-, 20 February 1998
        check(HarmToRelatives.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1998-02-19")
                .is(UNKNOWN);
        check(HarmToRelatives.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1998-02-20")
                .is(NO);
    }

    @Test
    void punishmentUnderALaw_isJudged_andPrivateHarmIsNone() {
        Consumer<Given> charged =
                claim(c -> c.is(ClaimFacts.PERSECUTOR, "government").yes(ActorFacts.UNDER_A_LAW));
        check(OrdinaryProsecution.RULE).given(charged).is(UNKNOWN).turnsOn("refugee.persecution.prosecution");
        check(OrdinaryProsecution.RULE)
                .given(charged)
                .given(c -> c.judged("refugee.persecution.prosecution", CLAIM, true))
                .is(YES);
        check(OrdinaryProsecution.RULE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "private")))
                .is(NO);
        check(OrdinaryProsecution.RULE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "government")))
                .is(UNKNOWN)
                .asksFor(ActorFacts.UNDER_A_LAW);
    }

    private static Consumer<Given> threat() {
        return claim(c -> {
            harm(c, "1", "death-threat");
            c.complete(HARMS);
        });
    }
}
