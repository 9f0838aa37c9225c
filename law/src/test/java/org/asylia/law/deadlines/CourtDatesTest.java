package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;

class CourtDatesTest {

    @Test
    void theJudgesDay_runsUntilTheFormIsFiled() {
        check(CourtDates.APPLICATION)
                .given(c -> c.yes(CourtDateFacts.APPLICATION_DAY_SET).no(FilingFacts.FILED))
                .is(YES);
        check(CourtDates.APPLICATION)
                .given(c -> c.no(CourtDateFacts.APPLICATION_DAY_SET))
                .is(NO);
        check(CourtDates.APPLICATION)
                .given(c -> c.no(FilingFacts.FILED))
                .is(UNKNOWN)
                .asksFor(CourtDateFacts.APPLICATION_DAY_SET);
        check(CourtDates.APPLICATION)
                .given(c -> c.yes(CourtDateFacts.APPLICATION_DAY_SET, FilingFacts.FILED)
                        .on(CourtDateFacts.APPLICATION_DAY, "2026-11-25"))
                .is(UNKNOWN)
                .asksFor(FilingFacts.FILING_DATE);
    }

    /// NIJC v. EOIR, 14 January 2021: enjoined the day before it was to begin.
    @Test
    void theFifteenDays_areNeverApplied() {
        check(CourtDates.FIFTEEN_DAYS).on("2021-01-14").is(NO);
        check(CourtDates.FIFTEEN_DAYS).on("2021-01-15").is(NO).because("Enjoined");
        check(CourtDates.FIFTEEN_DAYS)
                .given(c -> c.on(CourtDateFacts.FIRST_HEARING, "2026-10-01"))
                .is(NO);
    }

    @Test
    void fingerprints_areDueOnceCalled_untilTaken() {
        check(CourtDates.FINGERPRINTS)
                .given(c -> c.yes(CourtDateFacts.FINGERPRINTS_CALLED).no(CourtDateFacts.FINGERPRINTS_TAKEN))
                .is(YES);
        check(CourtDates.FINGERPRINTS)
                .given(c -> c.yes(CourtDateFacts.FINGERPRINTS_CALLED, CourtDateFacts.FINGERPRINTS_TAKEN))
                .is(NO);
        check(CourtDates.FINGERPRINTS)
                .given(c -> c.yes(CourtDateFacts.FINGERPRINTS_CALLED))
                .is(UNKNOWN)
                .asksFor(CourtDateFacts.FINGERPRINTS_TAKEN);
        check(CourtDates.FINGERPRINTS).on("2005-03-31").is(UNKNOWN);
    }
}
