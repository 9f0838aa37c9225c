package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Alone.alone;
import static org.asylia.law.facts.ActorFacts.UNDER_A_LAW;
import static org.asylia.law.facts.TortureFacts.HELD;
import static org.asylia.law.facts.TortureFacts.RAPE;
import static org.asylia.law.facts.TortureFacts.UNFAIR_PROCESS_ONLY;

import org.junit.jupiter.api.Test;

/// The limits of the definition: control over the victim, lawful sanctions, procedure.
class TortureLimitsTest {

    @Test
    void custody_isAFact() {
        alone(Custody.RULE).claim(c -> c.yes(HELD)).is(YES);
        alone(Custody.RULE).claim(c -> c.no(HELD)).is(NO);
        alone(Custody.RULE).claim(c -> {}).is(UNKNOWN).asksFor(HELD);
        alone(Custody.RULE).claim(c -> c.yes(HELD)).on("1999-03-21").is(NO);
    }

    @Test
    void whatIsNotASanction_isNotALawfulOne() {
        alone(LawfulSanctions.RULE).claim(c -> c.no(UNDER_A_LAW)).is(NO);
    }

    @Test
    void aSanction_isJudged() {
        // Nuru v. Gonzales, 404 F.3d 1207 (9th Cir. 2005): torture is never a lawful sanction
        alone(LawfulSanctions.RULE)
                .claim(c -> c.yes(UNDER_A_LAW).no(RAPE))
                .on("2005-04-21")
                .is(UNKNOWN)
                .turnsOn("cat.torture.lawful-sanctions")
                .found("cat.torture.lawful-sanctions", false)
                .is(NO);
        alone(LawfulSanctions.RULE)
                .claim(c -> c.yes(UNDER_A_LAW).no(RAPE))
                .found("cat.torture.lawful-sanctions", true)
                .is(YES);
    }

    @Test
    void rape_isNeverALawfulSanction() {
        // Matter of H-C-R-C-, decided 2024-06-20
        alone(LawfulSanctions.RULE)
                .claim(c -> c.yes(UNDER_A_LAW, RAPE))
                .on("2024-06-20")
                .is(NO);
        alone(LawfulSanctions.RULE)
                .claim(c -> c.yes(UNDER_A_LAW, RAPE))
                .on("2024-06-19")
                .is(UNKNOWN);
    }

    @Test
    void anUnfairTrialAlone_isNotTorture() {
        alone(ProceduralFailings.RULE).claim(c -> c.yes(UNFAIR_PROCESS_ONLY)).is(YES);
        alone(ProceduralFailings.RULE).claim(c -> c.no(UNFAIR_PROCESS_ONLY)).is(NO);
        alone(ProceduralFailings.RULE).claim(c -> {}).is(UNKNOWN).asksFor(UNFAIR_PROCESS_ONLY);
        alone(Torture.RULE).claim(c -> c.yes(UNFAIR_PROCESS_ONLY)).is(NO);
    }
}
