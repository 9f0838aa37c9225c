package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ActorFacts.UNDER_A_LAW;
import static org.asylia.law.facts.TortureFacts.HELD;
import static org.asylia.law.facts.TortureFacts.RAPE;
import static org.asylia.law.facts.TortureFacts.UNFAIR_PROCESS_ONLY;

import org.junit.jupiter.api.Test;

/// The limits of the definition: control over the victim, lawful sanctions, procedure.
class TortureLimitsTest {

    @Test
    void custody_isAFact() {
        check(Custody.RULE).given(claim(c -> c.yes(HELD))).is(YES);
        check(Custody.RULE).given(claim(c -> c.no(HELD))).is(NO);
        check(Custody.RULE).given(claim()).is(UNKNOWN).asksFor(HELD);
        check(Custody.RULE).given(claim(c -> c.yes(HELD))).on("1999-03-21").is(NO);
    }

    @Test
    void whatIsNotASanction_isNotALawfulOne() {
        check(LawfulSanctions.RULE).given(claim(c -> c.no(UNDER_A_LAW))).is(NO);
    }

    @Test
    void aSanction_isJudged() {
        // Nuru v. Gonzales, 404 F.3d 1207 (9th Cir. 2005): torture is never a lawful sanction
        check(LawfulSanctions.RULE)
                .given(claim(c -> c.yes(UNDER_A_LAW).no(RAPE)))
                .on("2005-04-21")
                .is(UNKNOWN)
                .turnsOn("cat.torture.lawful-sanctions")
                .judged("cat.torture.lawful-sanctions", false)
                .is(NO);
        check(LawfulSanctions.RULE)
                .given(claim(c -> c.yes(UNDER_A_LAW).no(RAPE)))
                .judged("cat.torture.lawful-sanctions", true)
                .is(YES);
    }

    @Test
    void rape_isNeverALawfulSanction() {
        // Matter of H-C-R-C-, decided 2024-06-20
        check(LawfulSanctions.RULE)
                .given(claim(c -> c.yes(UNDER_A_LAW, RAPE)))
                .on("2024-06-20")
                .is(NO);
        check(LawfulSanctions.RULE)
                .given(claim(c -> c.yes(UNDER_A_LAW, RAPE)))
                .on("2024-06-19")
                .is(UNKNOWN);
    }

    @Test
    void anUnfairTrialAlone_isNotTorture() {
        check(ProceduralFailings.RULE)
                .given(claim(c -> c.yes(UNFAIR_PROCESS_ONLY)))
                .is(YES);
        check(ProceduralFailings.RULE)
                .given(claim(c -> c.no(UNFAIR_PROCESS_ONLY)))
                .is(NO);
        check(ProceduralFailings.RULE).given(claim()).is(UNKNOWN).asksFor(UNFAIR_PROCESS_ONLY);
        check(Torture.RULE).given(claim(c -> c.yes(UNFAIR_PROCESS_ONLY))).is(NO);
    }
}
