package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledInTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2001-04-09, 2002-04-09, YES
        # Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009): the anniversary is the last day
        2001-04-09, 2002-04-10, NO
        1990-01-01, 1998-04-01, YES
        1990-01-01, 1998-04-02, NO
        # 8 CFR 1208.4(a)(2)(ii): nobody was late before 2 April 1998
        1990-01-01, 1997-03-31, YES
        # before the limit
        2025-11-22, 2026-11-23, YES
        # the anniversary is a Sunday: the next working day
        2025-11-22, 2026-11-24, NO
        2023-02-28, 2024-02-28, YES
        2023-02-28, 2024-02-29, UNKNOWN
        # the two ways of counting differ on this day only: no authority
        2023-02-28, 2024-03-01, NO
        2024-02-29, 2025-03-01, NO
        # 28 February 2025 was a Friday, and both ways of counting end on it
        """)
    void countsTheYear(String arrived, String filed, Answer inTime) {
        filed(arrived, filed).is(inTime);
    }

    @Test
    void onTheDayBetweenTheTwoCounts_itTurnsOnTheContestedPoint() {
        filed("2023-02-28", "2024-02-29").turnsOn("asylum.bar.one-year.leap-day");
    }

    @Test
    void notFiledYet_looksAtTheDayAskedFor() {
        arrived("2025-05-10")
                .given(c -> c.no(FilingFacts.FILED))
                .on("2026-05-11")
                .is(YES);
        arrived("2025-05-10")
                .given(c -> c.no(FilingFacts.FILED))
                .on("2026-05-12")
                .is(NO);
    }

    @Test
    void arrivalNotKnown_isUnknown_andAsksForIt() {
        check(FiledInTime.FILED_IN_TIME)
                .given(c -> c.no(FilingFacts.FILED)
                        .entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS))
                .is(UNKNOWN)
                .asksFor(ArrivalFacts.DATE);
    }

    @Test
    void laterArrivalsCannotHurt_soAnOpenListStillSettlesYes() {
        check(FiledInTime.FILED_IN_TIME)
                .given(c -> c.yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2026-01-10")
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.on(ArrivalFacts.DATE, "2025-03-01").is(ArrivalFacts.MANNER, "admitted")))
                .is(YES);
    }

    @Test
    void mailedInTime_countsAtUscisOnlyWithProof() {
        mailed("uscis").given(c -> c.yes(FilingFacts.MAILING_PROOF)).is(YES);
        mailed("uscis").given(c -> c.no(FilingFacts.MAILING_PROOF)).is(NO);
        mailed("uscis").is(UNKNOWN).asksFor(FilingFacts.MAILING_PROOF);
        mailed("court").given(c -> c.yes(FilingFacts.MAILING_PROOF)).is(NO);
    }

    @Test
    void anImpreciseArrivalIsUnknownOnlyWhereItMatters() {
        spring().given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2024-02-20"))
                .is(YES);
        spring().given(c -> c.yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2024-04-15")
                        .is(FilingFacts.FILED_WITH, "court"))
                .is(UNKNOWN)
                .asksFor(ArrivalFacts.DATE);
        spring().given(c -> c.yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2024-07-15")
                        .is(FilingFacts.FILED_WITH, "court"))
                .is(NO);
    }

    private static Check spring() {
        return check(FiledInTime.FILED_IN_TIME)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.between(ArrivalFacts.DATE, "2023-03-01", "2023-05-31")
                                        .is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS));
    }

    private static Check mailed(String where) {
        return arrived("2024-03-05")
                .given(c -> c.yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, "2025-03-10")
                        .on(FilingFacts.MAILING_DATE, "2025-03-03")
                        .is(FilingFacts.FILED_WITH, where));
    }

    private static Check filed(String arrived, String filed) {
        return arrived(arrived)
                .given(c -> c.yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, filed)
                        .is(FilingFacts.FILED_WITH, "court"));
    }

    private static Check arrived(String day) {
        return check(FiledInTime.FILED_IN_TIME)
                .given(c -> c.entry(
                                ARRIVALS,
                                "1",
                                a -> a.on(ArrivalFacts.DATE, day).is(ArrivalFacts.MANNER, "without-inspection"))
                        .complete(ARRIVALS));
    }
}
