package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithholdingNexusTest {

    @Test
    void whatSufficesForAsylum_sufficesEverywhere() {
        check(WithholdingNexus.RULE).given(claim()).supposing("refugee.nexus").is(YES);
    }

    /// A ground that is a reason, but not a central one; filed on 2006-01-10.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # circuit, on,         answer
            # open until the Board spoke in Matter of C-T-L-
            9,         2010-09-13, UNKNOWN
            9,         2010-09-14, NO
            9,         2017-01-17, NO
            # Barajas-Romero v. Lynch (9th Cir. 2017)
            9,         2017-01-18, YES
            6,         2017-01-18, NO
            # Guzman-Vazquez v. Barr (6th Cir. 2020)
            6,         2020-05-17, NO
            6,         2020-05-18, YES
            9,         2026-10-07, YES
            2,         2026-10-07, NO
            11,        2026-10-07, NO
            # the Seventh Circuit is not verified: both readings run
            7,         2026-10-07, UNKNOWN
            """)
    void aLesserReason_dependsOnTheCircuit(String circuit, String on, Answer expected) {
        lesserReason("2006-01-10").in(circuit).on(on).is(expected);
    }

    @Test
    void aLesserReason_circuitNotKnown_isContested() {
        lesserReason("2006-01-10").is(UNKNOWN).turnsOn("withholding.nexus.standard");
    }

    @Test
    void filedBeforeRealId_theAsylumTestOfThatTimeDecides() {
        // REAL ID Act: applications filed on or after 2005-05-11
        lesserReason("2005-05-10").in("9").is(NO);
        lesserReason("2005-05-11").in("9").is(YES);
    }

    @Test
    void robbersWithNoOtherMotive_failEitherTest() {
        // Rodriguez-Zuniga v. Garland, 69 F.4th 1012 (9th Cir. 2023)
        check(WithholdingNexus.RULE)
                .given(c -> c.yes(FILED).on(FILING_DATE, "2018-03-01"))
                .given(claim())
                .supposingNot("refugee.nexus")
                .supposing("refugee.nexus.crime")
                .in("9")
                .on("2023-06-01")
                .is(NO);
    }

    @Test
    void inTheNinthCircuit_notYetJudged_turnsOnIt() {
        check(WithholdingNexus.RULE)
                .given(c -> c.yes(FILED).on(FILING_DATE, "2024-03-01"))
                .given(claim())
                .supposingNot("refugee.nexus")
                .in("9")
                .is(UNKNOWN)
                .turnsOn("withholding.nexus");
    }

    private static Check lesserReason(String filed) {
        return check(WithholdingNexus.RULE)
                .given(c -> c.yes(FILED).on(FILING_DATE, filed))
                .given(claim())
                .supposingNot("refugee.nexus", "refugee.nexus.crime")
                .judged("withholding.nexus", true);
    }
}
