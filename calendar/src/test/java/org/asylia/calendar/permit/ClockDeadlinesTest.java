package org.asylia.calendar.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

/// The list of deadlines and the clock say the same, and neither contradicts the rules.
class ClockDeadlinesTest {

    private static final String FILING = "clock.ead.150-day";
    private static final String GRANT = "clock.ead.180-day";

    @Test
    void afterAStop_theDayIsThatOfTheClock_notThatOfAClockThatNeverStopped() {
        var determination =
                Told.determine(filed(History.named("interview moved at the request")), LocalDate.of(2026, 6, 10));
        var rules = day(Deadlines.of(determination), FILING).orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 4), rules.day().earliest(), "the rules alone count no stop");
        var ours = day(ClockDeadlines.of(determination), FILING).orElseThrow();
        assertEquals(DateRange.on(LocalDate.of(2026, 7, 23)), ours.day());
        assertEquals(Answer.YES, ours.runs());
        assertEquals(Deadline.Standing.AHEAD, ours.standing());
        assertEquals(43, ours.left());
        assertTrue(ours.counted().contains("49 days lost until Monday 13 April 2026"), ours.counted());
        assertEquals(
                LocalDate.of(2026, 8, 22),
                day(ClockDeadlines.of(determination), GRANT).orElseThrow().day().latest());
    }

    @Test
    void aDayThatIsStillAhead_isListed_andOneThatNeverComesIsNot() {
        var early = Told.determine(filed(History.named("plain affirmative")), LocalDate.of(2026, 4, 1));
        assertTrue(day(Deadlines.of(early), FILING).isEmpty(), "the rule itself is not met yet");
        assertEquals(
                LocalDate.of(2026, 7, 30),
                day(ClockDeadlines.of(early), FILING).orElseThrow().day().earliest());
        var missed = Told.determine(filed(History.named("interview missed, no excuse")), Told.TODAY);
        assertTrue(day(ClockDeadlines.of(missed), FILING).isEmpty());
        var none = Told.determine(filed(History.named("only withholding")), Told.TODAY);
        assertTrue(day(ClockDeadlines.of(none), FILING).isEmpty());
    }

    @Test
    void whileMoreMayHaveHappened_theDayOnlyMayBind_andSaysSo() {
        var draft = filed(History.named("plain affirmative"));
        draft.list(Lists.CLOCK_EVENTS).complete(false);
        var ours = day(ClockDeadlines.of(Told.determine(draft, Told.TODAY)), FILING)
                .orElseThrow();
        assertEquals(Answer.UNKNOWN, ours.runs());
        assertTrue(ours.counted().contains("nobody said that these are all events"), ours.counted());
    }

    @Test
    void withoutEvents_theListIsThatOfTheRules() {
        var draft = new Draft();
        Told.yes(draft, FilingFacts.FILED, true);
        Told.day(draft, FilingFacts.FILING_DATE, DateRange.on(LocalDate.of(2026, 1, 5)));
        var determination = Told.determine(draft, Told.TODAY);
        assertEquals(Deadlines.of(determination), ClockDeadlines.of(determination));
    }

    @Test
    void whereARuleIsSettled_theClockSaysTheSame() {
        int settled = 0;
        for (var history : History.all()) {
            var first = history.events().getFirst().day();
            for (int after = 0; after < 420; after += 7) {
                var determination = Told.determine(filed(history), first.plusDays(after));
                settled += agrees(determination.answer(FILING), determination, history, true);
                settled += agrees(determination.answer(GRANT), determination, history, false);
            }
        }
        int seen = settled;
        assertTrue(seen > 2_000, () -> "only " + seen + " settled answers were compared");
    }

    /// Whether there was something to compare.
    private static int agrees(
            Answer rule, org.asylia.engine.determine.Determination determination, History history, boolean filing) {
        var asOf = determination.frame().asOf();
        var clock = PermitClock.of(determination);
        if (!rule.isSettled() || !clock.started()) {
            return 0;
        }
        long needed = filing ? 150 : 180;
        var count = clock.on(asOf).days();
        boolean recommended = history.name().startsWith("recommended");
        boolean in2020 = !asOf.isBefore(LocalDate.of(2020, 8, 25)) && asOf.isBefore(LocalDate.of(2022, 2, 7));
        if (!recommended && !in2020) {
            assertEquals(
                    rule == Answer.YES,
                    count.least() >= needed,
                    () -> history + " on " + asOf + ": the rule says " + rule + ", the clock " + count);
            return 1;
        }
        return 0;
    }

    /// The history with the filing day that its clock starts from.
    private static Draft filed(History history) {
        var draft = Told.draft(history);
        history.events().stream()
                .filter(event ->
                        event.kind().startsWith("filed") || event.kind().equals("lodged"))
                .filter(event -> !event.said("returned").equals("yes"))
                .findFirst()
                .ifPresent(event -> Told.day(draft, FilingFacts.FILING_DATE, DateRange.on(event.day())));
        return draft;
    }

    private static Optional<Deadline> day(List<Deadline> deadlines, String rule) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .findFirst();
    }
}
