package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.ClockFacts.RETURNED;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.PermitFacts.ASYLUM_ASKED;
import static org.asylia.law.permit.Events.event;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStartTest {

    @Test
    void aCompleteFormAtUscis_startsTheClock() {
        event(ClockStart.USCIS, "filed-uscis", "2026-03-09", e -> e.no(RETURNED))
                .is(YES);
        event(ClockStart.USCIS, "filed-uscis", "2026-02-02", e -> e.yes(RETURNED))
                .is(NO);
        event(ClockStart.USCIS, "filed-court", "2026-03-09", e -> e.no(RETURNED))
                .is(NO);
        event(ClockStart.USCIS, "filed-uscis", "2026-03-09").is(UNKNOWN).asksFor(RETURNED);
        event(ClockStart.USCIS, "filed-uscis", "1995-01-03", e -> e.no(RETURNED))
                .is(UNKNOWN);
    }

    /// Joint notice on the clock: lodging counted from December 2013, filing at the window since October 2022.
    @ParameterizedTest
    @CsvSource(textBlock = """
        filed-court, 2026-01-12, YES
        filed-court, 2013-12-03, YES
        filed-court, 2013-12-02, UNKNOWN
        lodged,      2013-12-03, YES
        lodged,      2022-09-30, YES
        lodged,      2022-10-01, UNKNOWN
        filed-uscis, 2026-01-12, NO
        """)
    void aFilingInCourt_startsIt(String kind, String day, Answer answer) {
        event(ClockStart.COURT, kind, day, e -> e.no(RETURNED)).is(answer);
    }

    @Test
    void aReferralKeepsTheStart() {
        event(ClockStart.REFERRAL, "referred", "2026-04-06").is(YES);
        event(ClockStart.REFERRAL, "denied", "2026-04-06").is(NO);
        event(ClockStart.REFERRAL, "referred", "1995-01-03").is(UNKNOWN);
        event(ClockStops.STOPPED, "referred", "2026-04-06").is(NO);
    }

    @Test
    void aFormSentBack_startsNothing() {
        event(ClockStart.INCOMPLETE, "filed-uscis", "2026-02-02", e -> e.yes(RETURNED))
                .is(YES);
        event(ClockStart.INCOMPLETE, "filed-uscis", "2026-03-09", e -> e.no(RETURNED))
                .is(NO);
        event(ClockStart.INCOMPLETE, "filed-court", "2026-03-09").is(UNKNOWN).asksFor(RETURNED);
        event(ClockStart.INCOMPLETE, "filed-uscis", "1995-01-03", e -> e.yes(RETURNED))
                .is(UNKNOWN);
    }

    /// EOIR PM 25-17, from 3 February 2025.
    @Test
    void withholdingOnly_hasNoClock() {
        check(ClockStart.NO_CLOCK).given(c -> c.yes(FILED).no(ASYLUM_ASKED)).is(YES);
        check(ClockStart.NO_CLOCK)
                .supposing("forum.eoir.withholding-only")
                .given(c -> c.yes(FILED, ASYLUM_ASKED))
                .is(YES);
        check(ClockStart.NO_CLOCK)
                .supposingNot("forum.eoir.withholding-only")
                .given(c -> c.yes(FILED, ASYLUM_ASKED))
                .is(NO);
        check(ClockStart.NO_CLOCK)
                .supposingNot("forum.eoir.withholding-only")
                .given(c -> c.yes(FILED))
                .is(UNKNOWN)
                .asksFor(ASYLUM_ASKED)
                .on("2025-02-02")
                .is(UNKNOWN);
    }

    /// 8 CFR 208.7(a)(1): an application for asylum has its clock whatever was done with those that ask for less.
    @Test
    void beforeTheMemorandum_asylumHasItsClock_andLessIsNotEncoded() {
        check(ClockStart.NO_CLOCK)
                .supposingNot("forum.eoir.withholding-only")
                .given(c -> c.yes(FILED, ASYLUM_ASKED))
                .on("2024-09-30")
                .is(NO);
        check(ClockStart.NO_CLOCK)
                .given(c -> c.yes(FILED).no(ASYLUM_ASKED))
                .on("2024-09-30")
                .is(UNKNOWN)
                .turnsOn("A clock for less than asylum before 3 February 2025");
    }
}
