package org.asylia.calendar.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.engine.time.NumberRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every invented history, on every day, beside a counter that knows neither the rules nor the code under test, and
/// beside what was counted by hand.
class HistoriesTest {

    private static final int DAYS = 1_000;

    private static final List<History> ALL = History.all();

    @Test
    void thereAreEnough() {
        assertTrue(ALL.size() >= 60, () -> ALL.size() + " histories");
        assertTrue(ALL.stream().allMatch(history -> history.expected().containsKey("file")), "each counted by hand");
    }

    @TestFactory
    Stream<DynamicTest> onEveryDay_theStateAndTheCount_areThoseOfTheNaiveCounter() {
        return ALL.stream().map(history -> DynamicTest.dynamicTest(history.name(), () -> daily(history)));
    }

    private static void daily(History history) {
        var clock = Told.clock(history);
        for (var day : NaiveCounter.days(history, DAYS)) {
            var ours = clock.on(day.day());
            assertEquals(day.state(), ours.state().words(), () -> "state on " + day.day());
            assertEquals(NumberRange.exactly(day.count()), ours.days(), () -> "days on " + day.day());
        }
        history.expected().forEach((day, count) -> {
            if (Character.isDigit(day.charAt(0))) {
                assertEquals(count, clock.on(LocalDate.parse(day)).days().toString(), day);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theFirstDays_areThoseOfTheNaiveCounter_andThoseCountedByHand() {
        return ALL.stream().map(history -> DynamicTest.dynamicTest(history.name(), () -> firstDays(history)));
    }

    private static void firstDays(History history) {
        var clock = Told.clock(history);
        var days = NaiveCounter.days(history, DAYS);
        if ("none".equals(history.expected().get("file"))) {
            assertTrue(!clock.started()
                    && clock.versions().isEmpty()
                    && clock.spans().isEmpty());
            return;
        }
        check(history, "file", clock.filing(), NaiveCounter.filing(history, days));
        check(history, "grant", clock.grant(), NaiveCounter.grant(history, days));
    }

    private static void check(History history, String what, FirstDay ours, Optional<LocalDate> naive) {
        var byHand = history.expected().get(what);
        assertEquals(byHand, naive.map(LocalDate::toString).orElse("never"), what + ", by hand and naive");
        assertEquals(byHand, ours.earliest().map(LocalDate::toString).orElse("never"), what);
        assertEquals(ours.earliest(), ours.latest(), what + ": " + ours.counted());
    }

    @TestFactory
    Stream<DynamicTest> theSpans_coverEveryDay_andSayWhatTheDaysSay() {
        return ALL.stream().map(history -> DynamicTest.dynamicTest(history.name(), () -> spans(history)));
    }

    private static void spans(History history) {
        var clock = Told.clock(history);
        var spans = clock.spans();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var to = span.to().orElse(span.from().plusDays(400));
            assertEquals(i + 1 < spans.size(), span.to().isPresent());
            if (i + 1 < spans.size()) {
                assertEquals(Optional.of(spans.get(i + 1).from()), span.to());
            }
            span.from().datesUntil(to).forEach(day -> {
                assertEquals(span.state(), clock.on(day).state());
                assertEquals(span.because(), clock.on(day).because());
            });
            assertTrue(
                    span.state() == ClockState.RUNNING || !span.again().isEmpty(),
                    () -> "what starts it again: " + span);
            assertTrue(
                    span.state() == ClockState.NOT_STARTED || !span.because().isEmpty(), () -> "the reason of " + span);
        }
    }
}
