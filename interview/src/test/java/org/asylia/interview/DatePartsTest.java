package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
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
            2024 | 5 |    |        | before | 1800-01-01 | 2024-04-30 | BEFORE
            2024 | 5 |    |        | after  | 2024-06-01 | 2999-12-31 | AFTER
            2024 |   |    |        | before | 1800-01-01 | 2023-12-31 | BEFORE
            2024 |   |    |        | after  | 2025-01-01 | 2999-12-31 | AFTER
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
            2023 |    |    | spring | before |         | date-season-side
            2023 | 5  |    | spring | on     |         | date-season-month
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
    void aMonthOrAYearToldBesideIt_isKeptInTheWords_asTheCaseFileHoldsADayThere() {
        var date = parts("2024", "5", "", "", "after", "")
                .read(OtherCalendars.NONE)
                .date()
                .orElseThrow();
        assertEquals("after 2024-05-31", date.written());
        assertEquals(Optional.of("after 2024-05"), date.said());
        assertEquals(Optional.empty(), date.calendar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 2 | 29 |        | on
            2024 | 5 |    |        | on
            2024 |   |    | autumn | on
            2024 |   |    |        | on
            2024 | 5 | 10 |        | before
            2024 | 5 |    |        | after
            2024 |   |    |        | before
            """)
    void whatWasTyped_standsInItsBoxesAgain(String year, String month, String day, String season, String relation) {
        var typed = parts(year, month, day, season, relation, "");
        assertEquals(typed, DateParts.of(typed.read(OtherCalendars.NONE).date().orElseThrow()));
    }

    /// Months of thirty days, and a year of two of them, from 2000-01-01 on.
    private static final OtherCalendars THIRTIES = new OtherCalendars() {
        @Override
        public List<String> names() {
            return List.of("thirties");
        }

        @Override
        public List<String> months(String calendar) {
            return List.of("01", "02", "03");
        }

        @Override
        public boolean covers(String calendar, int year) {
            return year > 0 && year < 100;
        }

        @Override
        public Optional<SaidDate> read(String written) {
            var bare = written.replace("before ", "").replace("after ", "").replace("thirties ", "");
            var cells = bare.split("-");
            int month = cells.length > 1 ? Integer.parseInt(cells[1]) : 1;
            int day = cells.length > 2 ? Integer.parseInt(cells[2]) : 1;
            if (month > 2 || day > 30) {
                return Optional.empty();
            }
            var days = DateRange.on(LocalDate.of(2000, 1, 1).plusDays(month * 30L + day));
            return Optional.of(
                    new SaidDate(days, Precision.DAY, written, Optional.of("said " + bare), Optional.of("thirties")));
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 | 1 | 5 | on     | thirties 7-01-05
            7 | 2 |   | on     | thirties 7-02
            7 |   |   | on     | thirties 7
            7 | 2 | 5 | before | before thirties 7-02-05
            7 | 2 |   | before | before thirties 7-02-01
            7 |   |   | before | before thirties 7-01-01
            7 | 1 |   | after  | after thirties 7-01-30
            # the third month is one that this year does not have
            7 |   |   | after  | after thirties 7-02-30
            """)
    void anotherCalendar_isPluggedIn_andWrittenAsCaseFilesDo(
            String year, String month, String day, String relation, String written) {
        var date = parts(year, month, day, "", relation, "thirties")
                .read(THIRTIES)
                .date()
                .orElseThrow();
        assertEquals(written, date.written());
        assertEquals(Optional.of("thirties"), date.calendar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 1 | 5  | date-calendar-year
            7    | 1 | 31 | date-not-real
            7    | 1 | 0  | date-not-real
            7    | 3 |    | date-not-real
            7    |   | 5  | date-month
            x    |   |    | date-figures
            """)
    void aDateThatTheOtherCalendarDoesNotHave_saysHowToPutItRight(String year, String month, String day, String error) {
        assertEquals(
                error,
                parts(year, month, day, "", "on", "thirties").read(THIRTIES).error());
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
