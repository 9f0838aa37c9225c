package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.FilingFacts.REFERRED;
import static org.asylia.law.facts.GrantFacts.REFUSED;
import static org.asylia.law.facts.PermitFacts.CARD_END;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.REFUSED_ON;
import static org.asylia.law.facts.PermitFacts.REJECTED_FOR_FEE;
import static org.asylia.law.facts.PermitFacts.REJECTED_ON;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndOfPermissionTest {

    /// 8 CFR 208.7(b)(1): the later of the end of the card and sixty days. 7 October 2026 is day 60 from 8 August.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # denied,    card ends,  ended on 7 October 2026
        2026-08-08,  2026-01-10, NO
        2026-08-07,  2026-01-10, YES
        2026-06-01,  2026-10-07, NO
        2026-06-01,  2026-10-06, YES
        """)
    void afterADenialByUscis_itEndsOnTheLaterDay(String denied, String ends, Answer answer) {
        denied().given(c -> c.on(REFUSED_ON, denied).on(CARD_END, ends)).is(answer);
    }

    @Test
    void afterAReferral_itGoesOn() {
        check(EndOfPermission.AFTER_DENIAL)
                .given(c -> c.yes(REFUSED, REFERRED).is(LAST_DECISION, "officer"))
                .is(NO);
        check(EndOfPermission.AFTER_DENIAL)
                .given(c -> c.yes(REFUSED).is(LAST_DECISION, "judge"))
                .is(NO);
        denied().given(c -> c.on(REFUSED_ON, "2026-01-10")).is(UNKNOWN).asksFor(CARD_END);
        denied().on("1995-01-03").is(UNKNOWN);
    }

    /// The rule of 29 May 2026, the stay of 21 July, and the order of 5 August that nobody has read.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-05-28, NO
        2026-05-29, YES
        2026-07-20, YES
        2026-07-21, NO
        2026-08-04, NO
        2026-08-05, UNKNOWN
        """)
    void anUnpaidYearlyFee_endedItForAWhile(String rejected, Answer answer) {
        rejected("c8").given(c -> c.on(REJECTED_ON, rejected)).is(answer);
    }

    @Test
    void sinceTheOrder_itDependsOnTheReading() {
        rejected("c8").given(c -> c.on(REJECTED_ON, "2026-09-01")).turnsOn("ead.ends.aaf.order");
        rejected("a5").given(c -> c.on(REJECTED_ON, "2026-06-01")).is(NO);
        check(EndOfPermission.UNPAID_FEE).given(c -> c.no(REJECTED_FOR_FEE)).is(NO);
        check(EndOfPermission.UNPAID_FEE).is(UNKNOWN).asksFor(REJECTED_FOR_FEE);
    }

    private static Check denied() {
        return check(EndOfPermission.AFTER_DENIAL)
                .given(c -> c.yes(REFUSED).no(REFERRED).is(LAST_DECISION, "officer"));
    }

    private static Check rejected(String category) {
        return check(EndOfPermission.UNPAID_FEE)
                .given(c -> c.yes(REJECTED_FOR_FEE).is(CATEGORY, category));
    }
}
