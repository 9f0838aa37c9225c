package org.asylia.calendar.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.PermitFacts;
import org.junit.jupiter.api.Test;

/// The count of the hotline beside ours: where it differs, the event is named that explains it.
class ReadingTest {

    @Test
    void theSameCount_agrees() {
        // received 2026-01-05; 49 days until the interview was moved; 49 lost; 19 more until 2026-05-02
        var reading = reading("interview moved at the request", 68, "2026-05-02");
        assertTrue(reading.agrees());
        assertEquals(List.of(), reading.partings());
    }

    @Test
    void aStopThatTheOfficeDidNotMake_isNamed() {
        var reading = reading("interview moved at the request", 117, "2026-05-02");
        assertEquals(49, reading.difference());
        assertEquals(List.of("2: the office did not stop the clock here"), said(reading));
    }

    @Test
    void aStopThatTheOfficeNeverLifted_isNamed() {
        var reading = reading("interview moved at the request", 49, "2026-05-02");
        assertEquals(-19, reading.difference());
        assertEquals(List.of("2: the office has not started the clock again after this"), said(reading));
    }

    @Test
    void ofTwoStops_theOneThatExplainsIt_isNamed() {
        // stops of 56 and of 21 days; 105 days are on the clock on 2026-04-06
        assertEquals(
                List.of("2: the office did not stop the clock here"),
                said(reading("two stops and a gap of the court", 161, "2026-04-06")));
        assertEquals(
                List.of("4: the office did not stop the clock here"),
                said(reading("two stops and a gap of the court", 126, "2026-04-06")));
        var court = reading("two stops and a gap of the court", 49, "2026-04-06");
        assertEquals("3: the office stopped the clock here", said(court).getFirst());
        assertEquals("3", name(court.partings().getFirst().first()));
    }

    @Test
    void whereNoSingleEventExplainsIt_twoDo() {
        var reading = reading("two stops and a gap of the court", 182, "2026-04-06");
        assertEquals(
                List.of("2: the office did not stop the clock here; 4: the office did not stop the clock here"),
                said(reading));
    }

    @Test
    void aRemandWithoutCredit_orNotTakenUp_isNamed() {
        assertEquals(
                List.of("2: the office gave no credit for the days from this to the remand"),
                said(reading("short remand credit", 63, "2026-06-01")));
        assertTrue(said(reading("short remand credit", 60, "2026-06-01"))
                .contains("4: the office has not taken up the remand"));
    }

    @Test
    void aNewStartAtTheReferral_isNamed() {
        assertEquals(
                List.of("2: the office started from zero here"),
                said(reading("referral keeps the clock", 26, "2026-05-02")));
    }

    @Test
    void aCountFromTheFormThatWasSentBack_isNamed() {
        // sent 2026-02-02 and returned; complete on 2026-03-09
        var said = said(reading("sent back as incomplete, then complete", 58, "2026-04-01"));
        assertEquals("1: the office started from zero here", said.getFirst());
    }

    @Test
    void whatNothingExplains_isSaid_andADayMayBeTheEndOfAStop() {
        var far = reading("plain affirmative", 999, "2026-05-02");
        assertEquals(List.of(), far.partings());
        assertFalse(far.mayBeTheEnds());
        assertTrue(reading("interview moved at the request", 69, "2026-05-02").mayBeTheEnds());
        assertFalse(reading("interview moved at the request", 70, "2026-05-02").mayBeTheEnds());
    }

    @Test
    void withoutItsDay_aCountIsNotCompared() {
        var clock = clock("plain affirmative", draft -> draft.put(PermitFacts.CLOCK_DAYS, new Content.Number(60)));
        assertTrue(clock.reading().isEmpty());
        assertTrue(clock.readingWithoutDay());
        assertFalse(clock("plain affirmative", draft -> {}).readingWithoutDay());
    }

    @Test
    void everySingleParting_givesTheCountThatWasRead() {
        for (var history : History.all()) {
            var clock = Told.clock(history);
            if (clock.started()) {
                for (long said : List.of(0L, 49L, 91L, 120L)) {
                    var draft = Told.draft(history);
                    read(draft, said, "2026-06-15");
                    PermitClock.of(Told.determine(draft, Told.TODAY))
                            .reading()
                            .orElseThrow()
                            .partings()
                            .forEach(parting -> assertTrue(
                                    parting.would().least() <= said
                                            && said <= parting.would().most(),
                                    () -> history + ": " + parting));
                }
            }
        }
    }

    private static Reading reading(String history, long said, String day) {
        return clock(history, draft -> read(draft, said, day)).reading().orElseThrow();
    }

    private static void read(Draft draft, long said, String day) {
        draft.put(PermitFacts.CLOCK_DAYS, new Content.Number(said));
        Told.day(draft, PermitFacts.CLOCK_DAYS_ON, DateRange.on(LocalDate.parse(day)));
    }

    private static PermitClock clock(String history, Consumer<Draft> more) {
        var draft = Told.draft(History.named(history));
        more.accept(draft);
        return PermitClock.of(Told.determine(draft, Told.TODAY));
    }

    private static List<String> said(Reading reading) {
        return reading.partings().stream()
                .map(parting -> String.join(
                        "; ",
                        parting.steps().stream()
                                .map(step -> name(step.at()) + ": " + step.how())
                                .toList()))
                .toList();
    }

    private static String name(Happening happening) {
        var path = happening.item().path();
        return path.substring(path.indexOf('[') + 1, path.length() - 1);
    }
}
