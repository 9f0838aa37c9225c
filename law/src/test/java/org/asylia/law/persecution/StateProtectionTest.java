package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateProtectionTest {

    private static final String UNABLE = "refugee.persecution.actor.unable-unwilling";
    private static final String HELPLESS = "refugee.persecution.actor.helpless";

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, answer when unable or unwilling is found, and helplessness is not yet judged
        # Matter of Acosta, 1 March 1985
        1985-02-28, 5,       UNKNOWN
        1985-03-01, 5,       YES
        # Matter of A-B- I, 11 June 2018
        2018-06-10, 5,       YES
        2018-06-11, 5,       UNKNOWN
        2018-06-11, 9,       YES
        # Matter of A-B- III, 16 June 2021
        2021-06-15, 5,       UNKNOWN
        2021-06-16, 5,       YES
        # Matter of S-S-F-M-, 2 September 2025
        2025-09-01, 5,       YES
        2025-09-02, 5,       UNKNOWN
        2025-09-02, 1,       YES
        2025-09-02, 4,       YES
        2025-09-02, 6,       YES
        2025-09-02, 9,       YES
        2025-09-02, dc,      YES
        """)
    void helplessnessIsAskedWhileTheAttorneyGeneralsDecisionsStand(String day, String circuit, Answer answer) {
        check(StateProtection.RULE)
                .given(privately())
                .given(c -> c.judged(UNABLE, CLAIM, true))
                .on(day)
                .in(circuit)
                .is(answer);
    }

    @Test
    void withoutACircuit_bothReadingsRun() {
        check(StateProtection.RULE)
                .given(privately())
                .given(c -> c.judged(UNABLE, CLAIM, true).judged(HELPLESS, CLAIM, false))
                .is(UNKNOWN)
                .turnsOn("refugee.persecution.actor.unable-unwilling.helpless");
        check(StateProtection.RULE)
                .given(privately())
                .given(c -> c.judged(UNABLE, CLAIM, true).judged(HELPLESS, CLAIM, true))
                .is(YES);
        check(StateProtection.RULE)
                .given(privately())
                .given(c -> c.judged(UNABLE, CLAIM, false))
                .is(NO);
    }

    @Test
    void theStateItself_isNoPrivatePersecutor() {
        check(StateProtection.RULE)
                .given(claim(c -> c.is(ClaimFacts.PERSECUTOR, "government").no(ActorFacts.OFFICIAL_ACTED_PRIVATELY)))
                .is(NO);
    }

    @Test
    void helplessnessIsAJudgment_whileItIsAsked() {
        check(StateProtection.HELPLESS).given(privately()).is(UNKNOWN).turnsOn(HELPLESS);
        check(StateProtection.HELPLESS)
                .given(privately())
                .given(c -> c.judged(HELPLESS, CLAIM, false))
                .is(NO);
        // before Matter of A-B- I, and while A-B- III stood, the words were not part of the test
        check(StateProtection.HELPLESS).given(privately()).on("2018-06-10").is(YES);
        check(StateProtection.HELPLESS).given(privately()).on("2018-06-11").is(UNKNOWN);
        check(StateProtection.HELPLESS).given(privately()).on("2021-06-16").is(YES);
        check(StateProtection.HELPLESS).given(privately()).on("2025-09-02").is(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # reports, police harmed, collusion, day,        answer
        1,         false,         false,     2026-10-07, YES
        2,         false,         false,     2026-10-07, NO
        0,         false,         false,     2026-10-07, NO
        1,         true,          false,     2026-10-07, NO
        1,         false,         true,      2026-10-07, NO
        # Matter of K-S-H-, about November 2025
        1,         false,         false,     2025-10-31, NO
        1,         false,         false,     2025-11-01, YES
        """)
    void oneFailedReport(int reports, boolean harmed, boolean collusion, String day, Answer answer) {
        check(StateProtection.SINGLE_REPORT)
                .given(claim(c -> {
                    c.number(ActorFacts.REPORTS, reports);
                    answer(c, harmed, ActorFacts.POLICE_HARMED);
                    answer(c, collusion, ActorFacts.COLLUSION);
                }))
                .on(day)
                .is(answer);
    }

    @Test
    void withoutTheNumberOfReports_oneFailedReportIsUnknown() {
        check(StateProtection.SINGLE_REPORT)
                .given(claim(c -> c.no(ActorFacts.POLICE_HARMED, ActorFacts.COLLUSION)))
                .is(UNKNOWN)
                .asksFor(ActorFacts.REPORTS);
    }

    private static void answer(Given claim, boolean yes, org.asylia.engine.fact.Fact fact) {
        if (yes) {
            claim.yes(fact);
        } else {
            claim.no(fact);
        }
    }

    private static Consumer<Given> privately() {
        return claim(c -> c.is(ClaimFacts.PERSECUTOR, "private"));
    }
}
