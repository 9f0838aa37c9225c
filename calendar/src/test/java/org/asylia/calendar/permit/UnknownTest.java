package org.asylia.calendar.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.Lists;
import org.asylia.law.facts.PermitFacts;
import org.junit.jupiter.api.Test;

/// What is not known is neither running nor stopped.
class UnknownTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);

    @Test
    void aStopOfWhichTheEndIsNotTold_leavesEachLaterDayOpen() {
        var draft = Told.draft(History.named("interview moved at the request"));
        event(draft, "2").drop(ClockFacts.UNTIL);
        var clock = clock(draft);
        assertEquals(ClockState.RUNNING, clock.on(LocalDate.of(2026, 2, 22)).state());
        var day = clock.on(MAY);
        assertEquals(ClockState.UNKNOWN, day.state());
        assertEquals(Set.of(ClockState.RUNNING, ClockState.STOPPED), day.may());
        assertEquals(new NumberRange(49, 117), day.days());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 4)), clock.filing().earliest());
        assertEquals(Optional.empty(), clock.filing().latest());
        assertEquals(List.of(ClockFacts.UNTIL), clock.untold());
    }

    @Test
    void aStopThatStillLasts_isTold_asAfterTheDay() {
        var draft = Told.draft(History.named("interview moved at the request"));
        Told.day(event(draft, "2"), ClockFacts.UNTIL, DateRange.after(Told.TODAY));
        var clock = clock(draft);
        assertEquals(ClockState.STOPPED, clock.today().state());
        assertEquals(NumberRange.exactly(49), clock.today().days());
        assertTrue(clock.spans().get(1).again().contains("had not happened by 2026-10-07"));
    }

    @Test
    void anEndBeforeItsOwnStop_isTakenAsNotTold() {
        var draft = Told.draft(History.named("interview moved at the request"));
        Told.day(event(draft, "2"), ClockFacts.UNTIL, DateRange.on(LocalDate.of(2026, 1, 13)));
        assertEquals(ClockState.UNKNOWN, clock(draft).on(MAY).state());
    }

    @Test
    void whoAskedForADelay_decides_andWhileUntoldTheDayIsOpen() {
        var draft = Told.draft(History.named("interview moved at the request"));
        event(draft, "2").drop(ClockFacts.ASKED_BY);
        var clock = clock(draft);
        assertEquals(ClockState.UNKNOWN, clock.on(LocalDate.of(2026, 3, 2)).state());
        assertEquals(ClockState.RUNNING, clock.on(MAY).state());
        assertEquals(new NumberRange(68, 117), clock.on(MAY).days());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 4)), clock.filing().earliest());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 23)), clock.filing().latest());
    }

    @Test
    void anEventOfWhichNothingIsKnown_leavesAllOpen() {
        var draft = Told.draft(History.named("plain affirmative"));
        event(draft, "2");
        var clock = clock(draft);
        assertEquals(ClockState.UNKNOWN, clock.on(MAY).state());
        assertEquals(0, clock.on(MAY).days().least());
    }

    @Test
    void whileMayStillBeWithholdingOnly_orMoreMayHaveHappened_thatIsSaid() {
        var draft = Told.draft(History.named("plain affirmative")).drop(PermitFacts.ASYLUM_ASKED);
        draft.list(Lists.CLOCK_EVENTS).complete(false);
        var clock = clock(draft);
        assertEquals(Answer.UNKNOWN, clock.none());
        assertFalse(clock.unconditional());
        assertEquals(2, clock.provisos().size());
        assertEquals(List.of(), Told.clock(History.named("plain affirmative")).provisos());
    }

    @Test
    void withoutAnEvent_anOpenListIsUnknown_andAClosedOneNotStarted() {
        var draft = Told.draft(new History("", List.of(), java.util.Map.of(), java.util.Map.of()));
        assertEquals(ClockState.NOT_STARTED, clock(draft).today().state());
        draft.list(Lists.CLOCK_EVENTS).complete(false);
        assertEquals(ClockState.UNKNOWN, clock(draft).today().state());
        assertFalse(clock(draft).started());
        assertEquals(List.of(), clock(draft).versions());
    }

    /// What a new filing after a denial does to the clock was not found.
    @Test
    void aFilingAfterADenial_leavesTheCountOpen() {
        var draft = Told.draft(History.named("denied between 150 and 180"));
        var again = event(draft, "3");
        Told.event(
                again,
                new History.Event(
                        "filed-court", LocalDate.of(2026, 8, 3), Optional.empty(), java.util.Map.of("returned", "no")));
        var day = clock(draft).on(LocalDate.of(2026, 9, 2));
        assertEquals(ClockState.UNKNOWN, day.state());
        assertEquals(new NumberRange(30, 170), day.days());
    }

    /// Credit after an end that is no denial was not found either.
    @Test
    void aRemandAfterAGrant_leavesTheCreditOpen() {
        var draft = Told.draft(History.named("granted on day 160"));
        var remand = event(draft, "3");
        Told.event(
                remand, new History.Event("remanded", LocalDate.of(2026, 7, 21), Optional.empty(), java.util.Map.of()));
        var day = clock(draft).on(LocalDate.of(2026, 8, 1));
        assertEquals(ClockState.RUNNING, day.state());
        assertEquals(new NumberRange(171, 201), day.days());
    }

    /// The Garcia Perez settlement is in force since 19 December 2024; what a remand did before it is not encoded.
    @Test
    void beforeTheSettlement_whatARemandDoes_isNotKnown() {
        var clock = PermitClock.of(
                Told.determine(Told.draft(History.named("short remand credit")), LocalDate.of(2024, 12, 18)));
        assertEquals(ClockState.UNKNOWN, clock.on(LocalDate.of(2026, 6, 1)).state());
        assertEquals(
                new NumberRange(60, 119), clock.on(LocalDate.of(2026, 6, 1)).days());
    }

    private static Draft event(Draft draft, String name) {
        return draft.list(Lists.CLOCK_EVENTS).entry(name);
    }

    private static PermitClock clock(Draft draft) {
        return PermitClock.of(Told.determine(draft, Told.TODAY));
    }
}
