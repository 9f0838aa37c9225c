package org.asylia.law.proof;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantsProofTest {

    private static final String BURDEN = "asylum.evidence.burden";
    private static final String CREDIBLE = "asylum.evidence.credibility";
    private static final String CORROBORATED = "asylum.evidence.corroboration";

    @ParameterizedTest
    @CsvSource(textBlock = """
        # filed,    answer
        # Matter of Mogharrabi, 12 June 1987
        1987-06-11, UNKNOWN
        1987-06-12, YES
        # REAL ID Act, applications filed from 11 May 2005 (Matter of S-B-)
        2005-05-10, YES
        2005-05-11, YES
        """)
    void theDayOfFilingPicksTheText(String filed, Answer answer) {
        var facts = filed(filed)
                .andThen(c -> c.no(EvidenceFacts.PROOF_MISSING)
                        .judged(CREDIBLE, "", true)
                        .judged(BURDEN, "", true));
        check(Credibility.RULE).given(facts).is(answer);
        check(Corroboration.RULE).given(facts).is(answer);
        check(ApplicantsProof.RULE).given(facts).is(answer);
    }

    @Test
    void aDoubtedAccount_failsUnlessOtherProofStandsAlone() {
        check(ApplicantsProof.RULE)
                .supposingNot(CREDIBLE)
                .supposing(CORROBORATED)
                .given(filed("2025-01-01"))
                .given(c -> c.no(EvidenceFacts.STANDS_WITHOUT_TESTIMONY).judged(BURDEN, "", true))
                .is(NO);
        check(ApplicantsProof.RULE)
                .supposingNot(CREDIBLE)
                .supposing(CORROBORATED)
                .given(filed("2025-01-01"))
                .given(c -> c.yes(EvidenceFacts.STANDS_WITHOUT_TESTIMONY).judged(BURDEN, "", true))
                .is(YES);
        check(ApplicantsProof.RULE)
                .supposing(CREDIBLE, CORROBORATED)
                .given(filed("2025-01-01"))
                .is(UNKNOWN)
                .turnsOn(BURDEN);
    }

    private static Consumer<Given> filed(String day) {
        return c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day);
    }
}
