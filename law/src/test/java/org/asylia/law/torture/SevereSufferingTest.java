package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.TortureFacts.BODILY_PAIN;
import static org.asylia.law.facts.TortureFacts.MIND_CAUSE;
import static org.asylia.law.facts.TortureFacts.MIND_LASTING;
import static org.asylia.law.facts.TortureFacts.MIND_ONLY;
import static org.asylia.law.facts.TortureFacts.RAPE;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevereSufferingTest {

    @Test
    void rape_isAlwaysSevereEnough_since2024() {
        // Matter of H-C-R-C-, 28 I&N Dec. 809 (BIA 2024), decided 2024-06-20
        check(SevereSuffering.RULE)
                .given(claim(c -> c.yes(RAPE)))
                .on("2024-06-20")
                .is(YES);
        check(SevereSuffering.RULE)
                .given(claim(c -> c.yes(RAPE).no(MIND_ONLY)))
                .on("2024-06-19")
                .is(UNKNOWN)
                .turnsOn("cat.torture.severity");
    }

    @Test
    void painOfTheBody_isJudged() {
        check(SevereSuffering.RULE)
                .given(claim(c -> c.yes(BODILY_PAIN).no(MIND_ONLY, RAPE)))
                .is(UNKNOWN)
                .turnsOn("cat.torture.severity")
                .judged("cat.torture.severity", true)
                .is(YES);
    }

    @Test
    void lesserCruelty_isNot() {
        check(SevereSuffering.RULE)
                .given(claim(c -> c.no(MIND_ONLY, RAPE)))
                .judged("cat.torture.severity", false)
                .is(NO);
    }

    /// 8 CFR 1208.18(a)(4)(i)-(iv)
    @ParameterizedTest
    @CsvSource(textBlock = """
            # only mind, lasting, cause,  answer
            false,       true,    none,   YES
            true,        true,    pain,   YES
            true,        true,    drugs,  YES
            true,        true,    death,  YES
            true,        true,    another, YES
            true,        true,    none,   NO
            true,        false,   death,  NO
            """)
    void harmToTheMindAlone_mustLast_andHaveAListedCause(boolean only, boolean lasting, String cause, Answer expected) {
        check(SevereSuffering.MENTAL)
                .given(claim(c -> {
                    (only ? c.yes(MIND_ONLY) : c.no(MIND_ONLY)).is(MIND_CAUSE, cause);
                    var _ = lasting ? c.yes(MIND_LASTING) : c.no(MIND_LASTING);
                }))
                .is(expected);
    }

    @Test
    void theCauseNotYetKnown_isUnknown() {
        check(SevereSuffering.MENTAL)
                .given(claim(c -> c.yes(MIND_ONLY, MIND_LASTING)))
                .is(UNKNOWN)
                .asksFor(MIND_CAUSE);
    }
}
