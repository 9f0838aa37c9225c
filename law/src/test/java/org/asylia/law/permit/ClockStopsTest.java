package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.ClockFacts.ASKED_BY;
import static org.asylia.law.facts.ClockFacts.CODE;
import static org.asylia.law.facts.ClockFacts.DELAY_CAUSED;
import static org.asylia.law.facts.ClockFacts.EXCUSED;
import static org.asylia.law.facts.ClockFacts.INTERVIEW_SET;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.ClockFacts.REASON;
import static org.asylia.law.facts.ClockFacts.WRONG_ADDRESS;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.permit.Events.event;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.ClockFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStopsTest {

    /// 8 CFR 208.7(a)(2).
    @ParameterizedTest
    @CsvSource({"applicant, YES", "dhs, NO", "court, NO", "mixed, UNKNOWN"})
    void onlyTheApplicantsDelay_stops(String who, Answer answer) {
        event(ClockStops.APPLICANT_DELAY, "other-delay", "2026-02-23", e -> e.is(ASKED_BY, who))
                .is(answer);
        event(ClockStops.RESCHEDULED, "interview-moved", "2026-02-23", e -> e.is(ASKED_BY, who))
                .is(answer);
    }

    @Test
    void aDelayOfSeveral_isJudged_andAnUnknownOneAsks() {
        event(ClockStops.APPLICANT_DELAY, "other-delay", "2026-02-23", e -> e.is(ASKED_BY, "mixed"))
                .turnsOn("clock.ead.stop.applicant-delay");
        event(ClockStops.APPLICANT_DELAY, "other-delay", "2026-02-23", e -> e.is(ASKED_BY, "mixed"))
                .judged("clock.ead.stop.applicant-delay", false)
                .is(NO);
        event(ClockStops.APPLICANT_DELAY, "other-delay", "2026-02-23")
                .is(UNKNOWN)
                .asksFor(ASKED_BY);
        event(ClockStops.APPLICANT_DELAY, "other-delay", "1995-01-03", e -> e.is(ASKED_BY, "applicant"))
                .is(UNKNOWN);
    }

    /// 8 CFR 208.7(a)(2): each delay by the rule of its own kind, and by no other.
    @ParameterizedTest
    @CsvSource({
        "biometrics-missed, clock.ead.stop.biometrics",
        "interview-moved, clock.ead.stop.reschedule",
        "interview-not-ready, clock.ead.stop.interpreter",
        "office-changed, clock.ead.stop.transfer",
        "hearing-moved, clock.ead.stop.continuance",
        "venue-changed, clock.ead.stop.venue",
    })
    void eachKindOfDelay_stopsByItsOwnRule(String kind, String rule) {
        delay(kind).supposing(rule).is(YES);
        delay(kind).supposingNot(rule).is(NO);
        delay("application-filed").supposing(rule).is(NO);
        delay(kind).supposing(rule).gives("2026-03-05", "2026-03-05");
    }

    /// An event of which everything but its kind would make it a delay of every sort.
    private static Check delay(String kind) {
        return event(
                ClockStops.APPLICANT_DELAY,
                kind.equals("application-filed") ? "filed-uscis" : kind,
                "2026-02-23",
                e -> e.is(ASKED_BY, "applicant").on(ClockFacts.UNTIL, "2026-03-05"));
    }

    @Test
    void missedFingerprints_stopUntilTheyAreTaken_unlessExcused() {
        event(ClockStops.BIOMETRICS, "biometrics-missed", "2026-03-27", e -> e.no(EXCUSED))
                .is(YES);
        event(ClockStops.BIOMETRICS, "biometrics-missed", "2026-03-27", e -> e.yes(EXCUSED))
                .is(NO);
        event(ClockStops.BIOMETRICS, "biometrics-missed", "2026-03-27")
                .is(UNKNOWN)
                .asksFor(EXCUSED);
        event(ClockStops.BIOMETRICS, "biometrics-missed", "1998-03-28", e -> e.no(EXCUSED))
                .is(UNKNOWN);
    }

    @Test
    void noInterpreter_countsAsDelay() {
        event(ClockStops.NOT_READY, "interview-not-ready", "2026-03-27", e -> e.no(EXCUSED))
                .is(YES);
        event(ClockStops.NOT_READY, "interview-not-ready", "2026-03-27", e -> e.yes(EXCUSED))
                .is(NO);
        event(ClockStops.NOT_READY, "interview-not-ready", "2026-03-27")
                .is(UNKNOWN)
                .asksFor(EXCUSED);
        event(ClockStops.NOT_READY, "interview-not-ready", "1997-03-31", e -> e.no(EXCUSED))
                .is(UNKNOWN);
        event(ClockStops.RESCHEDULED, "interview-moved", "1997-03-31", e -> e.is(ASKED_BY, "applicant"))
                .is(UNKNOWN);
    }

    /// 8 CFR 208.7(a)(4), 208.10: a wrong address excuses an interview, not a hearing.
    @Test
    void aMissedAppearance_stopsForGood_unlessExcused() {
        event(ClockStops.MISSED, "interview-missed", "2026-03-02", e -> e.no(EXCUSED, WRONG_ADDRESS))
                .is(YES);
        event(
                        ClockStops.MISSED,
                        "interview-missed",
                        "2026-03-02",
                        e -> e.no(EXCUSED).yes(WRONG_ADDRESS))
                .is(NO);
        event(
                        ClockStops.MISSED,
                        "hearing-missed",
                        "2026-03-02",
                        e -> e.no(EXCUSED).yes(WRONG_ADDRESS))
                .is(YES);
        event(ClockStops.MISSED, "hearing-missed", "2026-03-02", e -> e.yes(EXCUSED))
                .is(NO);
        event(ClockStops.MISSED, "hearing-missed", "2026-03-02").is(UNKNOWN).asksFor(EXCUSED);
        event(ClockStops.MISSED, "hearing-missed", "1997-03-31", e -> e.no(EXCUSED))
                .is(UNKNOWN);
    }

    @Test
    void aMoveToAnotherOffice_stopsOnlyWhenAnInterviewWasSet() {
        event(ClockStops.OFFICE_CHANGED, "office-changed", "2026-03-02", e -> e.yes(INTERVIEW_SET))
                .is(YES);
        event(ClockStops.OFFICE_CHANGED, "office-changed", "2026-03-02", e -> e.no(INTERVIEW_SET))
                .is(NO);
        event(ClockStops.OFFICE_CHANGED, "office-changed", "2026-03-02")
                .is(UNKNOWN)
                .asksFor(INTERVIEW_SET);
        event(ClockStops.OFFICE_CHANGED, "office-changed", "2013-12-02", e -> e.yes(INTERVIEW_SET))
                .is(UNKNOWN);
    }

    /// Codes as printed in Appendix O of EOIR's manual and in EOIR's public list.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # code, day,        asked by,  stops
        01,     2026-02-10, court,     YES
        02,     2026-02-10, court,     YES
        03,     2026-02-10, applicant, NO
        4B,     2026-02-10, applicant, NO
        5A,     2026-02-10, applicant, NO
        7A,     2026-02-10, applicant, NO
        05,     2020-12-08, court,     YES
        05,     2020-12-09, court,     NO
        other,  2026-02-10, applicant, YES
        other,  2026-02-10, dhs,       NO
        not-known, 2026-02-10, court,  NO
        01,     2013-12-02, court,     UNKNOWN
        """)
    void theCode_decidesWhetherAMovedHearingStops(String code, String day, String who, Answer answer) {
        event(
                        CourtDelays.ADJOURNED,
                        "hearing-moved",
                        day,
                        e -> e.is(CODE, code).is(ASKED_BY, who).is(REASON, "other"))
                .is(answer);
    }

    @ParameterizedTest
    @CsvSource({"counsel, YES", "preparation, YES", "refused-date, YES", "other, NO"})
    void withoutACode_theReasonDecides(String reason, Answer answer) {
        event(
                        CourtDelays.ADJOURNED,
                        "hearing-moved",
                        "2026-02-10",
                        e -> e.is(CODE, "not-known").is(REASON, reason).is(ASKED_BY, "court"))
                .is(answer);
    }

    @Test
    void withoutCodeAndReason_itAsks() {
        event(CourtDelays.ADJOURNED, "hearing-moved", "2026-02-10").is(UNKNOWN).asksFor(CODE);
    }

    /// Garcia Perez settlement, in force 19 December 2024.
    @Test
    void aChangeOfCourt_stopsOnlyAsFarAsItDelays() {
        event(CourtDelays.VENUE, "venue-changed", "2024-12-18", e -> e.is(ASKED_BY, "applicant"))
                .is(YES);
        event(
                        CourtDelays.VENUE,
                        "venue-changed",
                        "2024-12-19",
                        e -> e.is(ASKED_BY, "applicant").no(DELAY_CAUSED))
                .is(NO);
        event(
                        CourtDelays.VENUE,
                        "venue-changed",
                        "2024-12-19",
                        e -> e.is(ASKED_BY, "applicant").yes(DELAY_CAUSED))
                .is(YES);
        event(CourtDelays.VENUE, "venue-changed", "2024-12-19", e -> e.is(ASKED_BY, "applicant"))
                .is(UNKNOWN)
                .asksFor(DELAY_CAUSED);
    }

    @Test
    void waitingForUscis_runsForAChild() {
        event(CourtDelays.CHILD_WAITING, "waiting-for-uscis", "2026-02-10")
                .given(c -> c.yes(ChildFacts.FOUND_UNACCOMPANIED))
                .is(YES);
        event(CourtDelays.CHILD_WAITING, "waiting-for-uscis", "2026-02-10")
                .supposingNot("forum.uscis.uac")
                .given(c -> c.no(ChildFacts.FOUND_UNACCOMPANIED))
                .is(NO);
        event(CourtDelays.CHILD_WAITING, "waiting-for-uscis", "2026-02-10")
                .is(UNKNOWN)
                .asksFor(ChildFacts.FOUND_UNACCOMPANIED);
        event(CourtDelays.CHILD_WAITING, "waiting-for-uscis", "2024-12-18")
                .given(c -> c.yes(ChildFacts.FOUND_UNACCOMPANIED))
                .is(UNKNOWN);
        event(ClockStops.STOPPED, "waiting-for-uscis", "2026-02-10")
                .given(c -> c.yes(ChildFacts.FOUND_UNACCOMPANIED))
                .is(NO);
    }

    /// What a wait does that the settlement does not cover was not found: it is neither running nor stopped.
    @Test
    void waitingForUscis_otherwise_isNotDecided() {
        event(ClockStops.STOPPED, "waiting-for-uscis", "2026-02-10")
                .supposingNot("forum.uscis.uac")
                .given(c -> c.no(ChildFacts.FOUND_UNACCOMPANIED))
                .is(UNKNOWN);
        event(ClockStops.APPLICANT_DELAY, "waiting-for-uscis", "2024-12-18")
                .given(c -> c.yes(ChildFacts.FOUND_UNACCOMPANIED))
                .is(UNKNOWN);
    }

    @Test
    void everyKindOfStop_isAStop() {
        event(ClockStops.STOPPED, "interview-moved", "2026-02-23", e -> e.is(ASKED_BY, "applicant"))
                .is(YES);
        event(ClockStops.STOPPED, "hearing-missed", "2026-02-23", e -> e.no(EXCUSED))
                .is(YES);
        event(ClockStops.STOPPED, "denied", "2026-02-23").is(YES);
        event(ClockStops.STOPPED, "filed-uscis", "2010-02-23").is(NO);
        check(ClockStops.STOPPED)
                .given(c -> c.entry(CLOCK_EVENTS, "1", e -> {}))
                .is(UNKNOWN)
                .asksFor(KIND);
    }

    @Test
    void aStop_canBeChallenged_sinceTheSettlement() {
        event(ClockChallenge.RULE, "denied", "2026-02-23")
                .given(c -> c.yes(FILED))
                .is(YES);
        event(ClockChallenge.RULE, "referred", "2026-02-23")
                .given(c -> c.yes(FILED))
                .is(NO);
        event(ClockChallenge.RULE, "denied", "2026-02-23").is(UNKNOWN).asksFor(FILED);
        event(ClockChallenge.RULE, "denied", "2024-02-23")
                .given(c -> c.yes(FILED))
                .on("2024-12-18")
                .is(UNKNOWN);
    }
}
