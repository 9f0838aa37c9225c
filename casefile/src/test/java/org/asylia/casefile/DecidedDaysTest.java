package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Days that tribunals or worked counts came to are the days that the reader of deadlines lists, counted alike.
class DecidedDaysTest {

    private static final List<DecidedDay> ROWS = DecidedDay.all();

    /// What the software does not count or decide yet, or what is compared where the clock is at hand. It may only
    /// grow shorter.
    private static final List<String> WAITING = List.of(
            "dc-004-f-p-r, deadline.one-year.days-used: a count of the days used, which no reader gives",
            "dc-043-urias, review.standard.persecution: the standard of court review, which is not encoded",
            "dc-069-h-a-a-v, procedure.due-process: due process, which is not encoded",
            "dc-113-ead-8, clock.ead.days-on:2025-06-20: the clock, compared in DecidedClockTest",
            "dc-116-ead-11, clock.ead.days-on:2025-12-01: the clock, compared in DecidedClockTest");

    @TestFactory
    Stream<DynamicTest> everyDay_isTheDayThatWasDecided() {
        return ROWS.stream().filter(row -> !row.waits()).map(row -> dynamicTest(row.toString(), () -> check(row)));
    }

    private static void check(DecidedDay row) {
        var found = row.determination();
        assertEquals(row.answer(), row.answerIn(found), "whether it still binds");
        if (!row.day().isEmpty()) {
            assertEquals(row.day(), row.dayIn(found));
        }
        if (!row.counted().isEmpty()) {
            var counted = row.listedIn(found).orElseThrow().counted();
            assertTrue(counted.contains(row.counted()), counted);
        }
        assertTrue(
                !row.expected().matches("\\d{4}-\\d\\d-\\d\\d") || row.day().endsWith(row.expected()),
                "a day that was decided is the day compared");
    }

    @Test
    void whatWaits_isKnownByName() {
        var waiting = ROWS.stream()
                .filter(DecidedDay::waits)
                .map(row -> row.id() + ", " + row.issue() + ": " + row.waitsFor())
                .toList();
        assertEquals(WAITING, waiting);
    }

    @Test
    void everyRow_namesARule_andEachFileOneCase() {
        for (var row : ROWS) {
            assertEquals(row.rule(), ProtectionLaw.ruleSet().rule(row.rule()).id());
            var others = Stream.concat(
                            ROWS.stream()
                                    .filter(other -> other.file().equals(row.file()))
                                    .map(DecidedDay::id),
                            Decided.all().stream()
                                    .filter(other -> other.file().equals(row.file()))
                                    .map(Decided::id))
                    .distinct()
                    .toList();
            assertEquals(List.of(row.id()), others, row.file());
        }
    }

    /// A deadline that was kept is not listed any more, but its text still tells the day.
    @Test
    void aDayThatWasKept_isNotListed() {
        var kept = ROWS.stream()
                .filter(row -> row.rule().equals("deadline.one-year") && !row.waits())
                .toList();
        assertEquals(3, kept.size());
        for (var row : kept) {
            assertEquals(Optional.empty(), row.listedIn(row.determination()), row::toString);
        }
    }
}
