package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.ASKED_ON;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.CLOCK_DAYS;
import static org.asylia.law.facts.PermitFacts.CLOCK_DAYS_ON;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.PermitFacts.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.time.DateRange;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.ClockFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingPeriodTest {

    /// Worked examples of the clock without a stop: 8 CFR 208.7(a)(1). No weekend moves these days.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # received,  first day for the form, first day for the permit
        2026-03-02,  2026-07-30, 2026-08-29
        # across a leap day
        2023-11-15,  2024-04-13, 2024-05-13
        2026-01-12,  2026-06-11, 2026-07-11
        2026-01-05,  2026-06-04, 2026-07-04
        """)
    void withoutAStop_theDaysSinceTheFilingDecide(String received, String form, String permit) {
        var file = LocalDate.parse(form);
        running(WaitingPeriod.DAY_150, received).on(form).is(YES);
        running(WaitingPeriod.DAY_150, received)
                .on(file.minusDays(1).toString())
                .is(NO);
        var grant = LocalDate.parse(permit);
        running(WaitingPeriod.DAY_180, received).on(permit).is(YES);
        running(WaitingPeriod.DAY_180, received)
                .on(grant.minusDays(1).toString())
                .is(NO);
        check(WaitingPeriod.STATUTE)
                .given(c -> c.yes(FILED).on(FILING_DATE, received))
                .on(permit)
                .is(YES)
                .on(grant.minusDays(1).toString())
                .is(NO);
    }

    @Test
    void afterAStop_theCountOfTheOfficeDecides() {
        stopped(WaitingPeriod.DAY_150).is(UNKNOWN).asksFor(CLOCK_DAYS);
        stopped(WaitingPeriod.DAY_150).given(c -> c.number(CLOCK_DAYS, 150)).is(YES);
        stopped(WaitingPeriod.DAY_150)
                .given(c -> c.number(CLOCK_DAYS, 149).on(CLOCK_DAYS_ON, "2026-10-07"))
                .is(NO);
        stopped(WaitingPeriod.DAY_180).given(c -> c.number(CLOCK_DAYS, 180)).is(YES);
        stopped(WaitingPeriod.DAY_180)
                .given(c -> c.number(CLOCK_DAYS, 179).on(CLOCK_DAYS_ON, "2026-10-07"))
                .is(NO);
    }

    /// A count goes up by a day each day: what was too few yesterday may be enough today.
    @Test
    void aCountThatWasReadEarlier_orOnADayNotTold_doesNotSayThatItIsTooEarly() {
        stopped(WaitingPeriod.DAY_150)
                .given(c -> c.number(CLOCK_DAYS, 149))
                .is(UNKNOWN)
                .asksFor(CLOCK_DAYS_ON);
        stopped(WaitingPeriod.DAY_150)
                .given(c -> c.number(CLOCK_DAYS, 149).on(CLOCK_DAYS_ON, "2026-10-06"))
                .is(UNKNOWN);
        stopped(WaitingPeriod.DAY_150)
                .given(c -> c.number(CLOCK_DAYS, 150).on(CLOCK_DAYS_ON, "2026-09-01"))
                .is(YES);
    }

    @Test
    void whileTheListOfEventsIsOpen_aStopMayStillCome() {
        check(WaitingPeriod.DAY_150)
                .given(c -> c.yes(FILED).on(FILING_DATE, "2026-01-12"))
                .is(UNKNOWN)
                .asksFor(CLOCK_DAYS);
        check(WaitingPeriod.DAY_150)
                .given(c -> c.no(FILED).complete(CLOCK_EVENTS))
                .is(NO);
        check(WaitingPeriod.STATUTE).is(UNKNOWN).asksFor(FILED);
    }

    @Test
    void aRecommendedApproval_needsNoWait() {
        check(WaitingPeriod.DAY_150)
                .given(c -> c.yes(FILED)
                        .on(FILING_DATE, "2026-09-01")
                        .entry(CLOCK_EVENTS, "1", Events.event("recommended", "2026-10-05", e -> {})))
                .is(YES);
    }

    /// 8 CFR 208.7(a)(1): on receiving the notice; a notice after day 150 gives nothing that was not there.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # notice,   first day
        2026-10-05, 2026-10-05
        2027-01-28, 2027-01-28
        2027-01-29, 2027-01-29
        2027-02-10, 2027-01-29
        """)
    void aRecommendedApproval_givesTheDayOfItsNotice_unlessDay150CameFirst(String notice, LocalDate first) {
        var given = Given.nothing();
        given.yes(FILED)
                .on(FILING_DATE, "2026-09-01")
                .entry(CLOCK_EVENTS, "1", Events.event("filed-uscis", "2026-09-01", e -> e.no(ClockFacts.RETURNED)))
                .entry(CLOCK_EVENTS, "2", Events.event("recommended", notice, e -> {}))
                .complete(CLOCK_EVENTS);
        var found = new Determiner(ProtectionLaw.ruleSet())
                .determine(given.toCase(), Frame.on(LocalDate.parse("2027-03-01")));
        var days = Deadlines.of(found).stream()
                .filter(each -> each.rule().equals(WaitingPeriod.DAY_150))
                .map(Deadline::day)
                .toList();
        assertEquals(List.of(DateRange.on(first)), days);
    }

    /// 85 FR 38532 from 25 August 2020 to 7 February 2022: received 1 September 2020, day 150 and day 365.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # member, day,        may file
        true,     2021-01-29, YES
        true,     2021-01-28, NO
        false,    2021-01-29, NO
        false,    2021-08-31, NO
        false,    2021-09-01, YES
        """)
    void underTheRuleOf2020_itWas365Days_butNotForMembers(boolean member, String day, Answer answer) {
        running(WaitingPeriod.DAY_150, "2020-09-01")
                .given(c -> {
                    var _ = member ? c.yes(MEMBER) : c.no(MEMBER);
                    c.no(ASKED);
                })
                .on(day)
                .is(answer);
    }

    @Test
    void theFirstDays_areShown_withoutAStop() {
        clock(WaitingPeriod.DAY_150, "2026-03-02", 30, false).gives("2026-07-30", "2026-07-30");
        clock(WaitingPeriod.DAY_180, "2026-03-02", 30, false).gives("2026-08-29", "2026-08-29");
        clock(WaitingPeriod.DAY_150, "2015-03-02", 30, false).gives("2015-07-30", "2015-07-30");
        clock(WaitingPeriod.DAY_180, "2015-03-02", 30, false).gives("2015-08-29", "2015-08-29");
        clock(WaitingPeriod.STATUTE, "2026-03-02", 30, false).gives("2026-08-29", "2026-08-29");
    }

    @Test
    void sinceTheVacatur_itIs150DaysForAll() {
        running(WaitingPeriod.DAY_150, "2021-09-10").on("2022-02-07").is(YES);
        running(WaitingPeriod.DAY_150, "2021-09-11").on("2022-02-07").is(NO);
        running(WaitingPeriod.DAY_180, "2021-08-11").on("2022-02-07").is(YES);
        running(WaitingPeriod.DAY_150, "1994-01-10").on("1995-01-03").is(UNKNOWN);
        check(WaitingPeriod.STATUTE).given(c -> c.no(FILED)).on("1996-09-29").is(UNKNOWN);
    }

    /// 8 CFR 208.7(a)(1): thirty days from receipt; gone from 21 August 2020 to 7 February 2022 but for members.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # received,  member, on,         overdue
        2026-09-06,  false,  2026-10-06, NO
        2026-09-06,  false,  2026-10-07, YES
        2020-08-20,  false,  2020-10-01, YES
        2020-08-21,  true,   2020-10-01, NO
        2020-09-11,  true,   2020-11-01, YES
        2020-09-11,  false,  2020-11-01, NO
        2022-02-06,  false,  2022-04-01, NO
        2022-02-07,  false,  2022-04-01, YES
        2026-05-29,  false,  2026-07-01, YES
        1995-01-03,  false,  1995-06-01, UNKNOWN
        """)
    void uscisHasThirtyDays(String received, boolean member, String day, Answer answer) {
        check(ThirtyDays.RULE)
                .given(c -> {
                    c.yes(ASKED, FIRST).no(DECIDED).is(CATEGORY, "c8").on(ASKED_ON, received);
                    var _ = member ? c.yes(MEMBER) : c.no(MEMBER);
                })
                .on(day)
                .is(answer);
    }

    @Test
    void onlyAFirstPermitForAPendingClaim_hasTheThirtyDays() {
        check(ThirtyDays.RULE)
                .given(c -> c.yes(ASKED).no(FIRST).on(ASKED_ON, "2026-01-10"))
                .is(NO);
        check(ThirtyDays.RULE)
                .given(c -> c.yes(ASKED, FIRST).is(CATEGORY, "c8").on(ASKED_ON, "2026-01-10"))
                .is(UNKNOWN)
                .asksFor(DECIDED);
    }

    @Test
    void theRuleOf2020_hasItsDays_andTheProposalOf2026HasNone() {
        asked("2020-08-24").is(NO);
        asked("2020-08-25").given(c -> c.yes(MEMBER)).is(YES);
        asked("2020-09-11").given(c -> c.yes(MEMBER)).is(NO);
        asked("2020-09-11").is(UNKNOWN).asksFor(MEMBER);
        asked("2022-02-06").given(c -> c.no(MEMBER)).is(YES);
        asked("2022-02-07").given(c -> c.no(MEMBER)).is(NO);
        check(OtherVersions.RULE_OF_2020)
                .given(c -> c.yes(ASKED).no(FIRST).on(ASKED_ON, "2021-01-10"))
                .is(NO);
        check(OtherVersions.PROPOSED_2026).is(NO).on("2026-02-22").is(NO);
    }

    /// 8 CFR 208.7(a)(1), as it stood before August 2020, and for members of the two groups after it, and as it stands.
    @ParameterizedTest
    @CsvSource({"2015-03-02", "2020-10-05", "2023-01-09"})
    void inEachPeriod_theWaitIs150DaysForTheForm_and180ForThePermit(String filed) {
        waits(WaitingPeriod.DAY_150, filed, 150);
        waits(WaitingPeriod.DAY_180, filed, 180);
    }

    /// 85 FR 38532, 8 CFR 208.7(a)(1)(ii) of 2020: 365 days for everybody else, whatever was recommended.
    @Test
    void underTheRuleOf2020_theWaitIs365Days() {
        for (var rule : List.of(WaitingPeriod.DAY_150, WaitingPeriod.DAY_180)) {
            clock(rule, "2020-09-01", 365, false).supposing("clock.ead.v2020").is(YES);
            clock(rule, "2020-09-01", 364, false).supposing("clock.ead.v2020").is(NO);
            clock(rule, "2020-09-01", 364, false)
                    .supposing("clock.ead.v2020", "clock.ead.recommended")
                    .is(NO);
            stopped(rule, "2020-09-01", 370, 365).supposing("clock.ead.v2020").is(YES);
            stopped(rule, "2020-09-01", 370, 364).supposing("clock.ead.v2020").is(NO);
            clock(rule, "2020-09-01", 365, false).supposing("clock.ead.v2020").gives("2021-09-01", "2021-09-01");
        }
    }

    private static void waits(Rule rule, String filed, int days) {
        clock(rule, filed, days, false).supposingNot("clock.ead.v2020").is(YES);
        clock(rule, filed, days - 1, false).supposingNot("clock.ead.v2020").is(NO);
        clock(rule, filed, 1, false)
                .supposingNot("clock.ead.v2020")
                .supposing("clock.ead.recommended")
                .is(YES);
        clock(rule, filed, days, false)
                .supposingNot("clock.ead.v2020")
                .given(c -> c.no(FILED))
                .is(NO);
        stopped(rule, filed, days + 20, days).supposingNot("clock.ead.v2020").is(YES);
        stopped(rule, filed, days + 20, days - 1)
                .supposingNot("clock.ead.v2020")
                .is(NO);
        stopped(rule, filed, days - 1, days).supposingNot("clock.ead.v2020").is(NO);
    }

    /// So many days after the filing, with one event on the clock that stops nothing and recommends nothing.
    private static Check clock(Rule rule, String filed, int days, boolean stops) {
        return check(rule)
                .supposing("clock.ead.stop", stops)
                .supposingNot("clock.ead.recommended")
                .given(c -> c.yes(FILED)
                        .on(FILING_DATE, filed)
                        .entry(CLOCK_EVENTS, "1", e -> e.is(ClockFacts.KIND, "other-delay"))
                        .complete(CLOCK_EVENTS))
                .on(LocalDate.parse(filed).plusDays(days).toString());
    }

    /// The same with a stop, and so many days on the clock of the office, read on that day.
    private static Check stopped(Rule rule, String filed, int days, int counted) {
        var read = LocalDate.parse(filed).plusDays(days).toString();
        return clock(rule, filed, days, true)
                .given(c -> c.number(CLOCK_DAYS, counted).on(CLOCK_DAYS_ON, read));
    }

    private static Check asked(String day) {
        return check(OtherVersions.RULE_OF_2020).given(c -> c.yes(ASKED, FIRST).on(ASKED_ON, day));
    }

    private static Check running(Rule rule, String received) {
        return check(rule)
                .given(c -> c.yes(FILED)
                        .on(FILING_DATE, received)
                        .entry(CLOCK_EVENTS, "1", Events.event("filed-uscis", received, e -> e.no(ClockFacts.RETURNED)))
                        .complete(CLOCK_EVENTS));
    }

    private static Check stopped(Rule rule) {
        return check(rule)
                .given(c -> c.yes(FILED)
                        .on(FILING_DATE, "2026-01-05")
                        .entry(
                                CLOCK_EVENTS,
                                "1",
                                Events.event(
                                        "interview-moved", "2026-02-23", e -> e.is(ClockFacts.ASKED_BY, "applicant")))
                        .complete(CLOCK_EVENTS));
    }
}
