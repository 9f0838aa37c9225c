package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class AgencyPracticeTest {

    /// USCIS PM-602-0187 of 28 February 2025.
    @Test
    void noticesByUscis() {
        check(AgencyPractice.NOTICES_BY_USCIS).on("2025-02-27").is(UNKNOWN);
        check(AgencyPractice.NOTICES_BY_USCIS).on("2025-02-28").is(YES);
    }

    /// Announced on 20 January 2025.
    @Test
    void cbpOneEnded() {
        check(AgencyPractice.CBP_ONE_ENDED).on("2025-01-19").is(NO);
        check(AgencyPractice.CBP_ONE_ENDED).on("2025-01-20").is(YES);
    }
}
