package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithholdingEvidenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"2005-05-10", "2005-05-11", "2026-01-02"})
    void theClausesOfAsylumDecide_beforeAndAfterRealId(String filed) {
        check(WithholdingEvidence.RULE)
                .given(c -> c.yes(FILED).on(FILING_DATE, filed))
                .supposing("asylum.evidence.burden")
                .is(YES);
        check(WithholdingEvidence.RULE)
                .given(c -> c.yes(FILED).on(FILING_DATE, filed))
                .supposingNot("asylum.evidence.burden")
                .is(NO);
    }

    @Test
    void notYetWeighed_isUnknown() {
        check(WithholdingEvidence.RULE).is(UNKNOWN).turnsOn("asylum.evidence.burden");
    }
}
