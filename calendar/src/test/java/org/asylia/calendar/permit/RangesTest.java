package org.asylia.calendar.permit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.asylia.engine.time.DateRange;
import org.junit.jupiter.api.Test;

/// Dates that are not known precisely and answers that are missing: every history that fits what is told has its
/// states among the possible ones, its counts inside the ranges, and its first days between the earliest and latest.
class RangesTest {

    private static final int BLURRINGS = 6;
    private static final int COMPLETIONS = 12;
    private static final int DAYS = 700;

    private int compared;
    private int wide;

    @Test
    void everyCompletion_liesInsideTheRanges() {
        long seed = 0;
        for (var history : History.all()) {
            for (int i = 0; i < BLURRINGS; i++) {
                compare(history, seed++);
            }
        }
        System.out.println("Clock: " + compared + " days of completed histories compared (seeds 0 to " + (seed - 1)
                + "), " + wide + " of them with more than one possible count; none lay outside");
        assertTrue(compared > 50_000 && wide > 20_000, () -> compared + " and " + wide);
    }

    private void compare(History history, long seed) {
        var random = new Random(seed);
        var blurred = new Blurred(history, random);
        var clock = PermitClock.of(Told.determine(blurred.draft(), Told.TODAY));
        for (int i = 0; i < COMPLETIONS; i++) {
            var completed = blurred.completed(random);
            var days = NaiveCounter.days(completed, DAYS);
            for (int at = random.nextInt(9); at < days.size(); at += 9) {
                inside(clock, days.get(at), completed, seed);
            }
            if (clock.started()) {
                inside(clock.filing(), NaiveCounter.filing(completed, days), last(days), completed, seed);
            }
        }
    }

    private void inside(PermitClock clock, NaiveCounter.Day day, History completed, long seed) {
        var ours = clock.on(day.day());
        compared++;
        wide += ours.days().least() < ours.days().most() ? 1 : 0;
        assertTrue(
                ours.days().least() <= day.count() && day.count() <= ours.days().most(),
                () -> "seed " + seed + ", " + completed + ": " + day + " is not in " + ours.days() + " of "
                        + completed.events());
        assertTrue(
                ours.may().stream().anyMatch(state -> state.words().equals(day.state())),
                () -> "seed " + seed + ", " + completed + ": " + day + " is not in " + ours.may() + " of "
                        + completed.events());
    }

    private static LocalDate last(java.util.List<NaiveCounter.Day> days) {
        return days.getLast().day();
    }

    private static void inside(FirstDay ours, Optional<LocalDate> naive, LocalDate last, History completed, long seed) {
        var range = ours.days();
        if (naive.isPresent()) {
            assertTrue(
                    range.filter(days -> days.contains(naive.get())).isPresent(),
                    () -> "seed " + seed + ", " + completed + ": " + naive + " is not in " + ours + " of "
                            + completed.events());
        } else {
            boolean later = range.map(DateRange::latest)
                    .filter(day -> !day.isAfter(last))
                    .isEmpty();
            assertTrue(later, () -> "seed " + seed + ", " + completed + ": never is not in " + ours);
        }
    }
}
