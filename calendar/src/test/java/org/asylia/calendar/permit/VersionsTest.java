package org.asylia.calendar.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.PermitFacts;
import org.junit.jupiter.api.Test;

/// The first days under each version of the rule, as if it alone governed: 85 FR 38532 and its end by AsylumWorks.
class VersionsTest {

    @Test
    void todaysClock_knowsThePresentRegulation_andTheProposalThatIsOff() {
        assertEquals(
                List.of(
                        "the present regulation 150 2026-07-30, 180 2026-08-29 in-force yes",
                        "the rule proposed in 2026 365 2027-03-02, 365 2027-03-02 proposed no"),
                said(Told.draft(History.named("plain affirmative"))));
    }

    @Test
    void aClockOf2020_knowsTheRuleOf2020_forThoseWhomItReached() {
        assertEquals(
                List.of(
                        "the rule of 2020 365 2021-09-01, 365 2021-09-01 vacated yes",
                        "the present regulation 150 2021-01-29, 180 2021-02-28 in-force yes",
                        "the rule proposed in 2026 365 2021-09-01, 365 2021-09-01 proposed no"),
                said(Told.draft(History.named("rule of 2020, not a member"))));
    }

    /// CASA de Maryland v. Wolf kept it from members from 11 September 2020.
    @Test
    void forAMember_itEndedWithTheInjunction() {
        assertEquals(
                List.of(
                        "the rule of 2020 365 2021-09-01, 365 2021-09-01 vacated yes",
                        "the older rule, for those whom the rule of 2020 did not reach 150 2021-01-29, 180 2021-02-28"
                                + " vacated yes",
                        "the present regulation 150 2021-01-29, 180 2021-02-28 in-force yes",
                        "the rule proposed in 2026 365 2021-09-01, 365 2021-09-01 proposed no"),
                said(Told.draft(History.named("rule of 2020, a member"))));
    }

    @Test
    void whileMembershipIsNotKnown_bothAreShown_andTheFirstDayIsARange() {
        var draft = Told.draft(History.named("rule of 2020, a member")).drop(PermitFacts.MEMBER);
        var said = said(draft);
        assertTrue(said.contains("the rule of 2020 365 2021-09-01, 365 2021-09-01 vacated unknown"), said::toString);
        assertTrue(
                said.contains("the older rule, for those whom the rule of 2020 did not reach 150 2021-01-29, 180"
                        + " 2021-02-28 vacated unknown"),
                said::toString);
        var filing = PermitClock.of(Told.determine(draft, Told.TODAY)).filing();
        assertEquals(LocalDate.of(2021, 1, 29), filing.earliest().orElseThrow());
        assertEquals(LocalDate.of(2021, 9, 1), filing.latest().orElseThrow());
    }

    /// The day on which the form for the permit was received picks the version: 8 CFR 208.7(a)(1) before 25 August 2020.
    @Test
    void aFormFiledBeforeTheRuleOf2020_keepsTheOlderWait() {
        var draft = Told.draft(History.named("day 150 on the last day before the rule of 2020"));
        Told.yes(draft, PermitFacts.ASKED, true);
        Told.yes(draft, PermitFacts.FIRST, true);
        Told.day(draft, PermitFacts.ASKED_ON, DateRange.on(LocalDate.of(2020, 8, 24)));
        var clock = PermitClock.of(Told.determine(draft, Told.TODAY));
        assertEquals("2020-09-23", clock.grant().earliest().orElseThrow().toString());
        Told.day(draft, PermitFacts.ASKED_ON, DateRange.on(LocalDate.of(2021, 3, 27)));
        clock = PermitClock.of(Told.determine(draft, Told.TODAY));
        assertEquals("2021-03-27", clock.grant().earliest().orElseThrow().toString());
    }

    @Test
    void theFirstDay_isCountedByTheWaitThatGoverned() {
        var of2020 = Told.clock(History.named("rule of 2020, not a member")).filing();
        assertEquals(365, of2020.needed());
        assertTrue(of2020.counted().endsWith("day 365 is Wednesday 1 September 2021"), of2020.counted());
        var vacated =
                Told.clock(History.named("waiting when the rule was vacated")).filing();
        assertEquals(150, vacated.needed());
        assertTrue(
                vacated.counted().endsWith("Monday 7 February 2022 has 251 days, and 150 are enough"),
                vacated.counted());
        var remanded = Told.clock(History.named("long remand credit")).filing();
        assertTrue(remanded.counted().contains("ended on Monday 2 February 2026 at day 101"), remanded.counted());
    }

    private static List<String> said(Draft draft) {
        return PermitClock.of(Told.determine(draft, Told.TODAY)).versions().stream()
                .map(each -> each.name() + " " + day(each.filing()) + ", " + day(each.grant()) + " "
                        + each.status().code() + " " + each.governs().word())
                .toList();
    }

    private static String day(FirstDay day) {
        assertTrue(day.isOneDay());
        return day.needed() + " " + day.earliest().orElseThrow();
    }
}
