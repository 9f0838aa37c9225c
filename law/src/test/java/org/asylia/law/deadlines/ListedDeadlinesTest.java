package org.asylia.law.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.rule.Rule;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// What a person is shown: the deadlines of a whole case, with their counts in words.
class ListedDeadlinesTest {

    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    @Test
    void anAppeal_isCountedInOneLine() {
        var appeal = of(
                "2026-09-20",
                "proceeding.last-decision=judge; proceeding.appeal-waived=no; decision.against=yes; appeal.filed=no;"
                        + " decision.spoken=yes; decision.judge-date=2026-09-11; decision.asylum-decided=yes",
                "deadline.bia-appeal");
        assertEquals(
                "the day of the decision is Friday 11 September 2026, day 0; day 30 is Sunday 11 October 2026; Monday 12"
                        + " October is Columbus Day; so Tuesday 13 October 2026",
                appeal.counted());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 13)), appeal.plan());
        assertEquals(23, appeal.left());
        assertTrue(appeal.text().recheck());
    }

    /// The worked date of a hearing on 11 January 2027: manual Monday 14 December, safe Friday 11 December.
    @Test
    void papersForAHearing_arePlannedByTheWorkingDayBefore() {
        var papers = of(
                "2026-10-08",
                "hearing.kind=individual; hearing.date=2027-01-11; hearing.detained=no; hearing.papers-day-set=no;"
                        + " hearing.papers-filed=no",
                "deadline.evidence-individual");
        assertEquals("hearings[1]", papers.item().path());
        assertEquals(
                "hearing date is Monday 11 January 2027, day 0; day 30 before it is Saturday 12 December 2026; so Monday"
                        + " 14 December 2026",
                papers.counted());
        assertEquals(
                "hearing date is Monday 11 January 2027, day 0; day 30 before it is Saturday 12 December 2026; so, the"
                        + " working day before, Friday 11 December 2026",
                papers.planCounted());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 11)), papers.plan());
    }

    @Test
    void theYear_isPlannedFromTheLatestKnownArrival_whileTheLawsDayIsOpen() {
        var year = of(
                "2026-03-01",
                "application.filed=no; arrival.date=2025-03-02; arrival.manner=paroled; arrivals=more",
                "deadline.one-year");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), year.plan());
        assertEquals(1, year.left());
    }

    /// Joaquin-Porras v. Gonzales may control: the year may have begun with the arrival before the short trip.
    @Test
    void theYear_isPlannedByTheEarlierReading_whereAShortTripIsKnown() {
        var year = of(
                "2024-03-01",
                "application.filed=no; arrival.date=2024-01-10; arrival.manner=admitted; arrival.date#2=2024-02-20;"
                        + " arrival.manner#2=paroled; arrival.brief-trip#2=yes",
                "deadline.one-year");
        assertEquals(Optional.of(LocalDate.of(2025, 1, 10)), year.plan());
    }

    @Test
    void theYear_withNoArrivalTold_hasNoDay_andAsksForIt() {
        var year = of("2026-03-01", "application.filed=no", "deadline.one-year");
        assertEquals(Optional.empty(), year.plan());
        assertEquals(Deadline.Standing.UNKNOWN, year.standing());
        assertEquals(
                List.of("arrival.date"),
                year.untold().stream().map(Object::toString).toList());
    }

    @Test
    void anAppeal_whoseDecisionMayHaveBeenSpokenOrMailed_isPlannedFromTheDayThatIsKnown() {
        var appeal = of(
                "2026-09-20",
                "proceeding.last-decision=judge; proceeding.appeal-waived=no; decision.against=yes; appeal.filed=no;"
                        + " decision.judge-date=2026-09-11; decision.asylum-decided=yes",
                "deadline.bia-appeal");
        assertEquals(Optional.of(LocalDate.of(2026, 10, 13)), appeal.plan());
        assertEquals(
                List.of("decision.mailed-date"),
                appeal.untold().stream().map(Object::toString).toList());
    }

    @Test
    void papersForAHearing_arePlannedByTheManual_whileTheJudgesOwnDayIsNotTold() {
        var papers = of(
                "2026-10-08",
                "hearing.kind=individual; hearing.date=2027-01-11; hearing.detained=no; hearing.papers-filed=no",
                "deadline.evidence-individual");
        assertEquals(Optional.of(LocalDate.of(2026, 12, 11)), papers.plan());
        assertEquals(
                List.of("hearing.papers-day"),
                papers.untold().stream().map(Object::toString).toList());
    }

    @Test
    void fiveWorkingDays_areToldWithTheHolidayBetween() {
        var move = of(
                "2026-11-21",
                "proceeding.state=appeal; move.date=2026-11-20; move.board-told=no",
                "deadline.address-bia");
        assertEquals(
                "move date is Friday 20 November 2026, day 0; Thursday 26 November is Thanksgiving; working day 5 is"
                        + " Monday 30 November 2026",
                move.counted());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 25)), move.plan());
    }

    @Test
    void theGreenCard_isAFirstDay() {
        var card = of(
                "2026-03-01",
                "grant.granted=yes; grant.ended=no; grant.permanent-resident=no; grant.adjustment-filed=no;"
                        + " grant.date=2025-11-22",
                "deadline.asylee-adjust");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), card.plan());
        assertEquals(Deadline.Standing.AHEAD, card.standing());
    }

    @Test
    void anEmptyCase_showsWhatMayRun_allMarkedUnknown() {
        var told = ToldFacts.parse("application.filed=no", LocalDate.of(2026, 10, 7));
        var determination = DETERMINER.determine(told.about(), told.frame());
        var all = Deadlines.of(determination);
        assertTrue(all.size() >= 15, () -> "only " + all.size());
        assertTrue(all.stream().allMatch(deadline -> deadline.runs() == Answer.UNKNOWN));
        var more = Deadlines.ofMoreEntries(determination).stream().map(Rule::id).toList();
        assertTrue(more.contains("deadline.evidence-individual") && more.contains("deadline.address-dhs"));
    }

    private static Deadline of(String asOf, String facts, String rule) {
        var told = ToldFacts.parse(facts, LocalDate.parse(asOf));
        Determination determination = DETERMINER.determine(told.about(), told.frame());
        return Deadlines.of(determination).stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
