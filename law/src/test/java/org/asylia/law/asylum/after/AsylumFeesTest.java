package org.asylia.law.asylum.after;

import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsylumFeesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # filed,    day asked,  answer
        # 90 FR 34511: postmarked from 22 July 2025
        2025-07-21, 2025-07-21, NO
        2025-07-21, 2025-07-22, NO
        2025-07-22, 2025-07-22, YES
        # waiting a year or more; no yearly fee from 30 October 2025 (ASAP v. USCIS) to 2 February 2026
        2024-01-01, 2025-07-21, NO
        2024-01-01, 2025-07-22, YES
        2024-01-01, 2025-10-29, YES
        2024-01-01, 2025-10-30, NO
        2024-01-01, 2026-02-01, NO
        2024-01-01, 2026-02-02, YES
        # interim rule of 29 May 2026; stay of 21 July 2026, the fee still owed
        2024-01-01, 2026-05-28, YES
        2024-01-01, 2026-05-29, YES
        2024-01-01, 2026-07-20, YES
        2024-01-01, 2026-07-21, YES
        # a year to the day
        2025-06-01, 2026-05-31, NO
        2025-06-01, 2026-06-01, YES
        """)
    void feesByDate(String filed, String day, Answer answer) {
        check(AsylumFees.RULE)
                .given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, filed))
                .on(day)
                .is(answer);
    }

    @Test
    void filingLater_costsTheFee_andAnUnknownDayStaysUnknown() {
        check(AsylumFees.RULE).given(c -> c.no(FilingFacts.FILED)).is(YES);
        check(AsylumFees.RULE).given(c -> c.yes(FilingFacts.FILED)).is(UNKNOWN).asksFor(FilingFacts.FILING_DATE);
    }
}
