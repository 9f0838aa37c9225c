package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;

class FilingDayTest {

    /// 8 CFR 208.4(a)(2)(ii): mailed in the year with proof, although it came after it.
    @Test
    void mailedInTimeToUscis_withProof_saves() {
        check(FilingDay.MAILED_TO_USCIS)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED, FilingFacts.MAILING_PROOF)
                                .is(FilingFacts.FILED_WITH, "uscis")
                                .on(FilingFacts.FILING_DATE, "2025-12-01")
                                .on(FilingFacts.MAILING_DATE, "2025-11-24")))
                .is(YES);
    }

    @Test
    void mailedTheDayAfter_orWithoutProof_doesNot() {
        check(FilingDay.MAILED_TO_USCIS)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED, FilingFacts.MAILING_PROOF)
                                .is(FilingFacts.FILED_WITH, "uscis")
                                .on(FilingFacts.FILING_DATE, "2025-12-01")
                                .on(FilingFacts.MAILING_DATE, "2025-11-25")))
                .is(NO);
        check(FilingDay.MAILED_TO_USCIS)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED)
                                .no(FilingFacts.MAILING_PROOF)
                                .is(FilingFacts.FILED_WITH, "uscis")
                                .on(FilingFacts.FILING_DATE, "2025-12-01")))
                .is(NO);
    }

    @Test
    void mailedOnADayNotTold_asksForIt() {
        check(FilingDay.MAILED_TO_USCIS)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED, FilingFacts.MAILING_PROOF)
                                .is(FilingFacts.FILED_WITH, "uscis")
                                .on(FilingFacts.FILING_DATE, "2025-12-01")))
                .is(UNKNOWN)
                .asksFor(FilingFacts.MAILING_DATE);
    }

    /// The rule is of 5 January 2001 (65 FR 76121).
    @Test
    void aFilingBeforeTheRule_isNotEncoded() {
        check(FilingDay.MAILED_TO_USCIS)
                .given(OneYearTest.arrived("1999-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED, FilingFacts.MAILING_PROOF)
                                .is(FilingFacts.FILED_WITH, "uscis")
                                .on(FilingFacts.FILING_DATE, "2001-01-04")))
                .is(UNKNOWN);
    }

    @Test
    void inCourt_onlyTheStampCounts() {
        check(FilingDay.FILED_WITH_COURT)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED)
                                .is(FilingFacts.FILED_WITH, "court")
                                .on(FilingFacts.FILING_DATE, "2025-11-24")))
                .is(YES);
        check(FilingDay.FILED_WITH_COURT)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED, FilingFacts.MAILING_PROOF)
                                .is(FilingFacts.FILED_WITH, "court")
                                .on(FilingFacts.MAILING_DATE, "2025-11-20")
                                .on(FilingFacts.FILING_DATE, "2025-11-25")))
                .is(NO);
        check(FilingDay.FILED_WITH_COURT)
                .given(OneYearTest.arrived("2024-11-22")
                        .andThen(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2025-11-24")))
                .is(UNKNOWN)
                .asksFor(FilingFacts.FILED_WITH);
    }

    @Test
    void theLodgedStamp_isOnlyHistory() {
        check(FilingDay.LODGED)
                .given(c -> c.yes(CourtDateFacts.LODGED).on(CourtDateFacts.LODGED_ON, "2015-06-01"))
                .is(YES);
        check(FilingDay.LODGED)
                .given(c -> c.yes(CourtDateFacts.LODGED).on(CourtDateFacts.LODGED_ON, "2013-12-02"))
                .is(NO);
        check(FilingDay.LODGED).given(c -> c.no(CourtDateFacts.LODGED)).is(NO);
        check(FilingDay.LODGED)
                .given(c -> c.on(CourtDateFacts.LODGED_ON, "2015-06-01"))
                .is(UNKNOWN)
                .asksFor(CourtDateFacts.LODGED);
    }
}
