package org.asylia.law.proof;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;

class CredibilityTest {

    private static final String CREDIBLE = "asylum.evidence.credibility";

    @Test
    void credibilityIsNeverMoreThanAJudgment() {
        check(Credibility.RULE).given(filed("2025-01-01")).is(UNKNOWN).turnsOn(CREDIBLE);
        check(Credibility.RULE)
                .given(filed("2025-01-01"))
                .given(c -> c.judged(CREDIBLE, "", true))
                .is(YES);
        check(Credibility.RULE)
                .given(filed("2025-01-01"))
                .given(c -> c.yes(EvidenceFacts.STATEMENTS_DIFFER, EvidenceFacts.FALSE_PAPER)
                        .judged(CREDIBLE, "", false))
                .is(NO);
    }

    private static Consumer<Given> filed(String day) {
        return c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day);
    }
}
