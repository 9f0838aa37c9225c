package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;

class OneYearDeadlineTest {

    @Test
    void minasyan_filedOnTheAnniversary_isNotBarred() {
        filed("2001-04-09", "2002-04-09").in("9").on("2009-01-20").is(NO);
    }

    @Test
    void fPR_theLastArrivalCounts_alsoAfterAShortTrip() {
        check(OneYearDeadline.ONE_YEAR)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1983",
                                a -> a.on(ArrivalFacts.DATE, "1983-06-01")
                                        .is(ArrivalFacts.MANNER, "without-inspection"))
                        .entry(
                                ARRIVALS,
                                "1989",
                                a -> a.on(ArrivalFacts.DATE, "1989-06-01")
                                        .is(ArrivalFacts.MANNER, "without-inspection"))
                        .entry(
                                ARRIVALS,
                                "2005",
                                a -> a.on(ArrivalFacts.DATE, "2005-07-20")
                                        .is(ArrivalFacts.MANNER, "without-inspection"))
                        .complete(ARRIVALS)
                        .yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2006-02-08"))
                .on("2008-11-05")
                .is(NO);
    }

    @Test
    void karouni_arrivedLongBefore_filedBeforeAprilOf1998_isNotBarred() {
        filed("1987-05-01", "1998-03-15").in("9").on("2005-03-07").is(NO);
    }

    @Test
    void aT_filedYearsLater_withNoExcuse_isBarred() {
        noExcuse(filed("2000-10-04", "2004-05-15")).on("2008-09-22").is(YES);
    }

    @Test
    void filedBeforeThereWasALimit_isNotBarred() {
        filed("1987-05-01", "1997-03-31").is(NO);
    }

    @Test
    void filedLate_excuseNotAskedYet_isUnknown_andAsksForIt() {
        filed("2020-01-15", "2023-02-01").is(UNKNOWN).asksFor(LatenessFacts.COUNTRY_CHANGED);
    }

    @Test
    void filedLate_anUnaccompaniedChildIsExempt() {
        filed("2023-01-15", "2025-06-02")
                .given(c ->
                        c.on(PersonFacts.BIRTH_DATE, "2009-01-01").no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS))
                .is(NO);
    }

    @Test
    void filedLate_changedCircumstancesAndReasonablePeriod_isExcused() {
        var late = filed("2020-01-15", "2023-02-01")
                .given(c ->
                        c.yes(LatenessFacts.COUNTRY_CHANGED).judged("asylum.bar.one-year.exception.changed", "", true));
        late.is(UNKNOWN).turnsOn("asylum.bar.one-year.reasonable-period");
        late.given(c -> c.judged("asylum.bar.one-year.reasonable-period", "", true))
                .is(NO);
    }

    @Test
    void filedLate_changedCircumstances_butTooLongAfter_isBarred() {
        noExcuse(filed("2020-01-15", "2023-02-01"))
                .given(c -> c.yes(LatenessFacts.COUNTRY_CHANGED)
                        .judged("asylum.bar.one-year.exception.changed", "", true)
                        .judged("asylum.bar.one-year.reasonable-period", "", false))
                .is(YES);
    }

    private static Check filed(String arrived, String filed) {
        return check(OneYearDeadline.ONE_YEAR)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.on(ArrivalFacts.DATE, arrived).is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS)
                        .yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, filed)
                        .is(FilingFacts.FILED_WITH, "court"));
    }

    private static Check noExcuse(Check late) {
        return late.given(c -> c.on(PersonFacts.BIRTH_DATE, "1980-01-01")
                .no(
                        ChildFacts.FOUND_UNACCOMPANIED,
                        LatenessFacts.COUNTRY_CHANGED,
                        LatenessFacts.PERSON_CHANGED,
                        LatenessFacts.LAW_CHANGED,
                        LatenessFacts.LOST_DEPENDENCY,
                        LatenessFacts.ILLNESS,
                        LatenessFacts.LEGAL_DISABILITY,
                        LatenessFacts.BAD_COUNSEL,
                        LatenessFacts.KEPT_STATUS,
                        LatenessFacts.REFILED,
                        LatenessFacts.CLOSE_DEATH,
                        LatenessFacts.OTHER_OBSTACLE));
    }
}
