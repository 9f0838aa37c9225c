package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.AnnualFeeFacts;
import org.junit.jupiter.api.Test;

class AnnualFeeTest {

    private static final Consumer<Given> UNPAID = c -> c.yes(AnnualFeeFacts.NOTICE)
            .on(AnnualFeeFacts.NOTICE_DATE, "2026-09-15")
            .no(AnnualFeeFacts.PAID);

    @Test
    void aNoticeMustBePaid() {
        check(AnnualFee.USCIS).given(UNPAID).is(YES);
        check(AnnualFee.USCIS)
                .given(UNPAID.andThen(c -> c.yes(AnnualFeeFacts.PAID).on(AnnualFeeFacts.PAID_ON, "2026-10-01")))
                .is(NO);
        check(AnnualFee.USCIS).given(c -> c.no(AnnualFeeFacts.NOTICE)).is(NO);
        check(AnnualFee.USCIS).is(UNKNOWN).asksFor(AnnualFeeFacts.NOTICE);
    }

    /// ASAP v. USCIS (D. Md.): 30 October 2025 to 2 February 2026.
    @Test
    void whileTheStayLasted_nothingWasDue() {
        check(AnnualFee.USCIS).given(UNPAID).on("2025-10-30").is(NO).because("stayed");
        check(AnnualFee.USCIS).given(UNPAID).on("2026-02-01").is(NO);
        check(AnnualFee.USCIS).given(UNPAID).on("2025-09-30").is(NO);
    }

    @Test
    void aNoticeFromBeforeTheStay_isNotDecidedAfterIt() {
        check(AnnualFee.USCIS)
                .given(c -> c.yes(AnnualFeeFacts.NOTICE)
                        .no(AnnualFeeFacts.PAID)
                        .on(AnnualFeeFacts.NOTICE_DATE, "2025-10-29"))
                .on("2026-02-02")
                .is(UNKNOWN);
    }

    @Test
    void inCourt_onlyAnOrderMakesItDue() {
        check(AnnualFee.COURT)
                .given(c -> c.yes(AnnualFeeFacts.COURT_ORDER).no(AnnualFeeFacts.PAID))
                .is(YES);
        check(AnnualFee.COURT).given(c -> c.no(AnnualFeeFacts.COURT_ORDER)).is(NO);
        check(AnnualFee.COURT)
                .given(c -> c.yes(AnnualFeeFacts.COURT_ORDER))
                .is(UNKNOWN)
                .asksFor(AnnualFeeFacts.PAID);
        check(AnnualFee.COURT).on("2026-01-01").is(UNKNOWN);
    }
}
