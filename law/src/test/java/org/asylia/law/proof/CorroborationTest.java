package org.asylia.law.proof;

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

class CorroborationTest {

    private static final String CORROBORATED = "asylum.evidence.corroboration";

    @ParameterizedTest
    @CsvSource(textBlock = """
        # circuit, told what is missing, judged excused, answer
        2,         false,                ,               UNKNOWN
        2,         false,                false,          NO
        2,         true,                 true,           YES
        # Ren v. Holder and Saravia: notice first
        9,         false,                false,          YES
        3,         false,                false,          YES
        9,         true,                 false,          NO
        """)
    void missingProofAndNotice(String circuit, boolean told, Boolean excused, Answer answer) {
        check(Corroboration.RULE)
                .given(filed("2025-01-01"))
                .given(c -> {
                    c.yes(EvidenceFacts.PROOF_MISSING);
                    if (told) {
                        c.yes(EvidenceFacts.TOLD_WHAT_IS_MISSING);
                    } else {
                        c.no(EvidenceFacts.TOLD_WHAT_IS_MISSING);
                    }
                    if (excused != null) {
                        c.judged(CORROBORATED, "", excused);
                    }
                })
                .in(circuit)
                .is(answer);
    }

    @Test
    void whenNothingIsMissing_noMoreIsNeeded() {
        check(Corroboration.RULE)
                .given(filed("2025-01-01"))
                .given(c -> c.no(EvidenceFacts.PROOF_MISSING))
                .is(YES);
        check(Corroboration.RULE).given(filed("2025-01-01")).is(UNKNOWN).asksFor(EvidenceFacts.PROOF_MISSING);
    }

    private static Consumer<Given> filed(String day) {
        return c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day);
    }
}
