package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ActorFacts.REAL_EFFORTS;
import static org.asylia.law.facts.OfficialFacts.KNOW;
import static org.asylia.law.facts.OfficialFacts.LET_HAPPEN;
import static org.asylia.law.facts.OfficialFacts.LOOK_AWAY;

import java.util.List;
import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquiescenceTest {

    @Test
    void closingTheirEyes_andBreach_isAcquiescence() {
        check(Acquiescence.RULE)
                .given(claim(c -> c.no(KNOW, LET_HAPPEN).yes(LOOK_AWAY)))
                .judged("cat.torture.acquiescence", true)
                .is(YES);
    }

    @Test
    void knowing_butKeepingTheirDuty_isNot() {
        // Matter of O-A-R-G-, 29 I&N Dec. 30 (BIA 2025): more than inability to protect
        check(Acquiescence.RULE)
                .given(claim(c -> c.yes(KNOW, REAL_EFFORTS)))
                .judged("cat.torture.acquiescence", false)
                .on("2025-04-30")
                .is(NO);
    }

    @Test
    void nobodyWouldKnow_isNot() {
        check(Acquiescence.RULE)
                .given(claim(c -> c.no(KNOW, LOOK_AWAY, LET_HAPPEN)))
                .is(NO);
    }

    @Test
    void knowing_breachNotJudged_turnsOnIt() {
        check(Acquiescence.RULE).given(claim(c -> c.yes(KNOW))).is(UNKNOWN).turnsOn("cat.torture.acquiescence");
    }

    /// Officials look away, but do not accept it.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # circuit, on,         answer
            9,         1999-03-21, NO
            9,         1999-03-22, YES
            # Matter of S-V-, 22 I&N Dec. 1306 (BIA 2000)
            9,         2000-05-08, YES
            9,         2000-05-09, UNKNOWN
            # Zheng v. Ashcroft (9th Cir. 2003)
            9,         2003-06-17, UNKNOWN
            9,         2003-06-18, YES
            2,         2003-06-18, UNKNOWN
            # Khouzam v. Ashcroft (2d Cir. 2004)
            2,         2004-02-23, UNKNOWN
            2,         2004-02-24, YES
            5,         2004-02-24, UNKNOWN
            9,         2008-09-15, YES
            5,         2012-12-31, UNKNOWN
            5,         2013-01-01, YES
            """)
    void wilfulBlindness_cameToBeEnough(String circuit, String on, Answer expected) {
        check(Acquiescence.AWARE)
                .given(claim(c -> c.yes(LOOK_AWAY).no(KNOW, LET_HAPPEN)))
                .in(circuit)
                .on(on)
                .is(expected);
    }

    @Test
    void acceptance_wasAlwaysEnough() {
        check(Acquiescence.AWARE)
                .given(claim(c -> c.yes(LET_HAPPEN)))
                .on("2001-01-02")
                .is(YES);
    }

    @Test
    void whereReadingsDiffer_thePointIsNamed() {
        check(Acquiescence.AWARE)
                .given(claim(c -> c.yes(LOOK_AWAY).no(LET_HAPPEN)))
                .on("2002-03-05")
                .is(UNKNOWN)
                .turnsOn("cat.torture.acquiescence.wilful-blindness");
    }

    /// 8 CFR 208.18(a)(7), where it was read as knowledge or wilful blindness: each of the three is enough, alone.
    @ParameterizedTest
    @CsvSource({"9, 1999-06-01", "9, 2003-07-01", "9, 2005-01-10", "2, 2005-01-10", "1, 2014-01-10", "5, 2026-01-10"})
    void knowing_lookingAway_orLettingItHappen_isAwareness(String circuit, String day) {
        for (var fact : List.of(KNOW, LOOK_AWAY, LET_HAPPEN)) {
            check(Acquiescence.AWARE)
                    .given(claim(c -> c.no(KNOW, LOOK_AWAY, LET_HAPPEN).yes(fact)))
                    .in(circuit)
                    .on(day)
                    .is(YES);
        }
        check(Acquiescence.AWARE)
                .given(claim(c -> c.no(KNOW, LOOK_AWAY, LET_HAPPEN)))
                .in(circuit)
                .on(day)
                .is(NO);
    }

    /// Where both readings ran, accepting it is awareness in both, and knowing of it in one of them only.
    @ParameterizedTest
    @CsvSource({"9, 2001-01-10", "1, 2003-07-01", "1, 2005-01-10"})
    void whereBothReadingsRan_onlyAcceptanceSettlesIt(String circuit, String day) {
        check(Acquiescence.AWARE)
                .given(claim(c -> c.no(KNOW, LOOK_AWAY).yes(LET_HAPPEN)))
                .in(circuit)
                .on(day)
                .is(YES);
        for (var fact : List.of(KNOW, LOOK_AWAY)) {
            check(Acquiescence.AWARE)
                    .given(claim(c -> c.no(KNOW, LOOK_AWAY, LET_HAPPEN).yes(fact)))
                    .in(circuit)
                    .on(day)
                    .is(UNKNOWN);
        }
        check(Acquiescence.AWARE)
                .given(claim(c -> c.no(KNOW, LOOK_AWAY, LET_HAPPEN)))
                .in(circuit)
                .on(day)
                .is(NO);
    }
}
