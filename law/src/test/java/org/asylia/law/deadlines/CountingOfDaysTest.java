package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.CourtDateFacts;
import org.junit.jupiter.api.Test;

class CountingOfDaysTest {

    @Test
    void theStandards_holdForEverybody_fromTheirFirstDay() {
        check(CountingOfDays.DAY).is(YES);
        check(CountingOfDays.DAY).on("1987-01-28").is(UNKNOWN);
        check(CountingOfDays.BEFORE_A_HEARING).is(YES);
        check(CountingOfDays.BEFORE_A_HEARING).on("2008-06-30").is(UNKNOWN);
        check(CountingOfDays.YEAR).is(YES);
        check(CountingOfDays.YEAR).on("2001-01-04").is(UNKNOWN);
        check(CountingOfDays.TWO_DATES).on("2026-11-22").is(YES);
        check(CountingOfDays.TWO_DATES).on("2026-11-21").is(YES);
        check(Receipt.RECEIVED).is(YES);
        check(Receipt.RECEIVED).on("1996-06-30").is(UNKNOWN);
        check(Receipt.HOLIDAYS).is(YES);
        check(Receipt.HOLIDAYS).on("2021-06-16").is(UNKNOWN);
    }

    @Test
    void aClosedOffice_isAFactOfTheCase() {
        check(Receipt.CLOSURES).given(c -> c.yes(CourtDateFacts.OFFICE_CLOSED)).is(YES);
        check(Receipt.CLOSURES).given(c -> c.no(CourtDateFacts.OFFICE_CLOSED)).is(NO);
        check(Receipt.CLOSURES).is(UNKNOWN).asksFor(CourtDateFacts.OFFICE_CLOSED);
        check(Receipt.CLOSURES).on("2008-06-30").is(UNKNOWN);
    }
}
