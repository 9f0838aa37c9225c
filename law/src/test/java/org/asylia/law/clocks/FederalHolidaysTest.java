package org.asylia.law.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalHolidaysTest {

    /// A table of 1996 to 2040 made apart from this code; it lies beside the repository, not in it.
    private static final Path TABLE = Path.of("../../shared/data/federal-holidays.tsv");

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-07-03, true
        # 4 July 2026 is a Saturday: observed on the Friday before, 5 U.S.C. 6103(b)(1)
        2026-07-06, false
        2022-12-26, true
        # Christmas 2022 is a Sunday: observed on the Monday after, Executive Order 11582
        2021-12-31, true
        # New Year 2022 is a Saturday: observed in the old year
        2010-12-31, true
        2021-06-18, true
        # the first Juneteenth, a Saturday, Pub. L. 117-17
        2020-06-19, false
        # before Juneteenth was a holiday
        2026-10-12, true
        2026-11-26, true
        2026-01-19, true
        1990-01-01, true
        2040-12-25, true
        2025-01-20, true
        # King Day; that it was Inauguration Day does not matter
        2029-01-22, false
        """)
    void knowsTheDay(LocalDate day, boolean holiday) {
        assertEquals(holiday, FederalHolidays.OBSERVED.days().contains(day));
    }

    @Test
    void agreesWithATableMadeApart() throws IOException {
        assumeTrue(Files.exists(TABLE), () -> "The table of holidays is not there: nothing was compared.");
        var table = Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.split("\t")[2]))
                .filter(day -> day.getYear() >= 1996)
                .collect(Collectors.toCollection(TreeSet::new));
        var ours = FederalHolidays.OBSERVED.days().stream()
                .filter(day -> day.getYear() >= 1996)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(table.size() > 400);
        assertEquals(table, ours);
    }
}
