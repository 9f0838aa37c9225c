package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;

class OneYearTest {

    @Test
    void notFiled_theYearRuns() {
        check(OneYear.ONE_YEAR)
                .supposingNot("asylum.bar.one-year.exempt.uac")
                .given(arrived("2025-11-22").andThen(c -> c.no(FilingFacts.FILED)))
                .is(YES);
    }

    /// 8 USC 1158(a)(2)(E).
    @Test
    void noYearRunsForAnUnaccompaniedChild() {
        check(OneYear.ONE_YEAR)
                .supposing("asylum.bar.one-year.exempt.uac")
                .given(arrived("2025-11-22").andThen(c -> c.no(FilingFacts.FILED)))
                .is(NO);
        check(OneYear.UNACCOMPANIED_CHILD)
                .supposing("asylum.bar.one-year.exempt.uac")
                .is(YES);
        check(OneYear.UNACCOMPANIED_CHILD)
                .supposingNot("asylum.bar.one-year.exempt.uac")
                .is(NO);
        check(OneYear.UNACCOMPANIED_CHILD).is(UNKNOWN).asksFor(org.asylia.law.facts.ChildFacts.FOUND_UNACCOMPANIED);
        check(OneYear.UNACCOMPANIED_CHILD).on("2009-03-22").is(NO);
    }

    @Test
    void filedInTime_nothingRunsAnyMore() {
        check(OneYear.ONE_YEAR)
                .supposingNot("asylum.bar.one-year.exempt.uac")
                .given(arrived("2025-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2026-09-01")))
                .is(NO);
    }

    @Test
    void filedOnADayNotKnown_isUnknown_andAsksForTheDay() {
        check(OneYear.ONE_YEAR)
                .supposingNot("asylum.bar.one-year.exempt.uac")
                .given(arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "court")))
                .is(UNKNOWN)
                .asksFor(FilingFacts.FILING_DATE);
    }

    /// 8 USC 1158(a)(2)(B): there was no limit before 1 April 1997.
    @Test
    void beforeApril1997_noYearRan() {
        check(OneYear.ONE_YEAR)
                .given(arrived("1990-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "1997-03-31")))
                .is(NO);
    }

    static Consumer<Given> arrived(String day) {
        return c -> c.entry(
                        ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, day).is(ArrivalFacts.MANNER, "without-inspection"))
                .complete(ARRIVALS);
    }
}
