package org.asylia.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2023-03-01, 2023-05-31, 2023-06-01, 2023-06-30, YES
                    2023-03-01, 2023-06-01, 2023-06-01, 2023-06-30, UNKNOWN
                    2023-06-30, 2023-07-31, 2023-06-01, 2023-06-30, NO
                    2023-06-30, 2023-06-30, 2023-06-30, 2023-06-30, NO
                    """)
    void isBeforeAnotherRange(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, Answer before) {
        assertEquals(before, new DateRange(from, to).isBefore(new DateRange(otherFrom, otherTo)));
    }

    @Test
    void cannotEndBeforeItBegins() {
        var day = LocalDate.of(2024, 5, 10);
        assertThrows(IllegalArgumentException.class, () -> new DateRange(day, day.minusDays(1)));
    }

    @Test
    void saysItselfInWords() {
        var day = LocalDate.of(2024, 5, 10);
        assertEquals("2024-05-10", DateRange.on(day).toString());
        assertEquals("on or before 2024-05-09", DateRange.before(day).toString());
        assertEquals("on or after 2024-05-11", DateRange.after(day).toString());
        assertEquals("any day", DateRange.ANY.toString());
    }

    @Test
    void theLaterOfTwo_takesTheLaterOfEachBound() {
        var one = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var other = DateRange.on(LocalDate.of(2024, 6, 1));
        assertEquals(new DateRange(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 12, 31)), one.laterOf(other));
        assertEquals(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1)), one.earlierOf(other));
    }

    @Test
    void aBusinessDay_isNeitherWeekendNorHoliday() {
        var fourth = LocalDate.of(2025, 7, 4);
        var holidays = Holidays.unnamed(Set.of(fourth), DateRange.BEGINNING, DateRange.END);
        assertFalse(holidays.isBusinessDay(fourth));
        assertTrue(Holidays.NONE.isBusinessDay(fourth));
        assertEquals(LocalDate.of(2025, 7, 7), holidays.businessDay(fourth, Holidays.Roll.FORWARD));
        assertEquals(LocalDate.of(2025, 7, 3), holidays.businessDay(fourth, Holidays.Roll.BACK));
    }
}
