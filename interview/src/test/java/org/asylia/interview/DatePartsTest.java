package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A date as it is typed: as precise as what was filled in, and never more.
class DatePartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 2 | 29 |        | on     | 2024-02-29 | 2024-02-29 | DAY
            2024 | 5 |    |        | on     | 2024-05-01 | 2024-05-31 | MONTH
            2024 |   |    | spring | on     | 2024-03-01 | 2024-06-21 | SEASON
            2024 |   |    |        | on     | 2024-01-01 | 2024-12-31 | YEAR
            2024 | 5 | 10 |        | before | 1800-01-01 | 2024-05-09 | BEFORE
            2024 | 5 | 10 |        | after  | 2024-05-11 | 2999-12-31 | AFTER
            ٢٠٢٤ | ٥ | ١٠ |        | on     | 2024-05-10 | 2024-05-10 | DAY
            """)
    void whatWasFilledIn_isHowPreciseItIs(
            String year,
            String month,
            String day,
            String season,
            String relation,
            LocalDate earliest,
            LocalDate latest,
            Precision precision) {
        var date = parts(year, month, day, season, relation, "")
                .read(OtherCalendars.NONE)
                .date()
                .orElseThrow();
        assertEquals(new DateRange(earliest, latest), date.days());
        assertEquals(precision, date.precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                 |    |    |        | on     |         | date-empty
                 | 5  | 10 |        | on     |         | date-year
            24   | 5  | 10 |        | on     |         | date-year
            2023 | 2  | 29 |        | on     |         | date-not-real
            2023 | 14 |    |        | on     |         | date-not-real
            2023 |    | 10 |        | on     |         | date-month
            2023 | 5  |    |        | before |         | date-day
            2023 | x  | 10 |        | on     |         | date-figures
            1403 | 1  | 1  |        | on     | persian | date-calendar
            """)
    void whatCannotBeRead_saysHowToPutItRight(
            String year, String month, String day, String season, String relation, String calendar, String error) {
        var told = parts(year, month, day, season, relation, calendar).read(OtherCalendars.NONE);
        assertEquals(error, told.error());
        assertEquals(Optional.empty(), told.date());
    }

    @Test
    void anotherCalendar_isPluggedIn_andTheOriginalIsKept() {
        OtherCalendars persian = new OtherCalendars() {
            @Override
            public List<String> names() {
                return List.of("persian");
            }

            @Override
            public Optional<DateRange> days(String calendar, int year, OptionalInt month, OptionalInt day) {
                return Optional.of(DateRange.on(LocalDate.of(2024, 3, 20)));
            }
        };
        var date = parts("1403", "1", "1", "", "on", "persian")
                .read(persian)
                .date()
                .orElseThrow();
        assertEquals(LocalDate.of(2024, 3, 20), date.days().earliest());
        assertEquals(Optional.of("persian"), date.calendar());
        assertEquals(Optional.of("1403-1-1"), date.said());
    }

    private static DateParts parts(
            @Nullable String year,
            @Nullable String month,
            @Nullable String day,
            @Nullable String season,
            @Nullable String relation,
            @Nullable String calendar) {
        return new DateParts(
                filled(year), filled(month), filled(day), filled(season), filled(relation), filled(calendar), "");
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text;
    }
}
