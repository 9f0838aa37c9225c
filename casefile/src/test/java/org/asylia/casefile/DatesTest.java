package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Entry;
import org.asylia.engine.fact.Statement;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people tell them.
class DatesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-05-10,             DAY,     2024-05-10, 2024-05-10
            # a leap day
            2024-02-29,             DAY,     2024-02-29, 2024-02-29
            2000-02,                MONTH,   2000-02-01, 2000-02-29
            1900-02,                MONTH,   1900-02-01, 1900-02-28
            2023-spring,            SEASON,  2023-03-01, 2023-06-21
            2023-summer,            SEASON,  2023-06-01, 2023-09-23
            2023-autumn,            SEASON,  2023-09-01, 2023-12-22
            2023-fall,              SEASON,  2023-09-01, 2023-12-22
            # the winter that 2023 began in, or the one it ended in
            2023-winter,            SEASON,  2022-12-01, 2024-03-21
            2023,                   YEAR,    2023-01-01, 2023-12-31
            before 2024-05-01,      BEFORE,  1800-01-01, 2024-04-30
            after 2024-05-01,       AFTER,   2024-05-02, 2999-12-31
            2024-03-01/2024-05-31,  BETWEEN, 2024-03-01, 2024-05-31
            2024-03-01/2024-03-01,  BETWEEN, 2024-03-01, 2024-03-01
            1850-winter,            SEASON,  1849-12-01, 1851-03-21
            after 2199-12-31,       AFTER,   2200-01-01, 2999-12-31
            """)
    void meanTheseDays(String written, Precision precision, String earliest, String latest) throws Refusal {
        var date = Dates.read(written);
        assertEquals(precision, date.precision());
        assertEquals(earliest, date.days().earliest().toString());
        assertEquals(latest, date.days().latest().toString());
        assertEquals(written, date.written());
        assertEquals(written, Dates.written(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "24",
                "20245",
                "2024-5",
                "2024-5-1",
                "2024-05-1",
                "2024/05/10",
                "05/10/2024",
                "10.05.2024",
                "2024-00",
                "2024-13",
                "2024-00-10",
                "2024-05-00",
                "2024-05-32",
                "2023-02-29",
                "1900-02-29",
                "2024-04-31",
                "2024-Spring",
                "2024-",
                "2024-spring ",
                " 2024",
                "2024-05-10 ",
                "before",
                "before ",
                "before 2024",
                "after 2024-spring",
                "BEFORE 2024-05-01",
                "before  2024-05-01",
                "2024-05-10/",
                "2024-05-10/2024-05",
                "2024-05-31/2024-05-01",
                "2024-05-10/2024-05-11/2024-05-12",
                "2024-05-10T00:00",
                "1849",
                "2200",
                "0000",
                "-024",
                "+024",
                "1369-05-10",
                "\u0662\u0660\u0662\u0664",
                "2024\u201305",
                "2024-05-1\u0660",
                "now"
            })
    void orAreRefused(String written) {
        assertThrows(Refusal.class, () -> Dates.read(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023-02-29 | '2023-02-29' does not exist: February 2023 has 28 days. Correct the day, or write '2023-02' \
            if only the month is known.
            2024-13-01 | '2024-13-01' does not exist: there is no month 13. The year comes first, then the month: \
            2024-05-10 is 10 May 2024.
            1369-05-10 | '1369-05-10' is out of range: years are Gregorian, from 1850 to 2199. For a date of another \
            calendar write its name first: "solar-hijri 1402-Saratan-05" or "ethiopian 2016".
            after May  | 'May' is not a day. Write the year, the month and the day: 2024-05-10 is 10 May 2024.
            2024-05-31/2024-05-01 | '2024-05-31/2024-05-01' ends before it begins. Write the earlier day first: \
            '2024-05-01/2024-05-31'.
            1990-sumer | '1990-sumer' is not a date. Did you mean '1990-summer'? Write a day (2024-05-10), a month \
            (2024-05), a season (2024-spring), a year (2024), "before 2024-05-10", "after 2024-05-10", or \
            "2024-03-01/2024-05-31" for some day between. For another calendar write its name first: "solar-hijri \
            1402-Saratan-05".
            solar-hijri 1402-Esfand-30 | 'solar-hijri 1402-Esfand-30' does not exist: Esfand 1402 has 29 days \
            (2024-02-20 to 2024-03-19). Correct the day, or leave it out if only the month is known.
            """)
    void aRefusal_saysWhatToWrite(String written, String message) {
        assertEquals(
                message, assertThrows(Refusal.class, () -> Dates.read(written)).words());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-05-10, 2024-05-10, 2024-05-10
            1800-01-01, 2024-05-10, before 2024-05-11
            2024-05-10, 2999-12-31, after 2024-05-09
            2024-05-10, 2024-05-12, 2024-05-10/2024-05-12
            """)
    void aDateThatWasPutTogetherElsewhere_isWrittenByItsBounds(
            java.time.LocalDate earliest, java.time.LocalDate latest, String written) throws Refusal {
        var days = new DateRange(earliest, latest);
        var date = new SaidDate(days, Precision.BETWEEN, days.toString(), Optional.empty(), Optional.empty());
        assertEquals(written, Dates.written(date));
        assertEquals(days, Dates.read(written).days());
    }

    @Test
    void theDaysThatFitTwoStatements_canBeReadAgain() throws Refusal {
        var pairs = List.of(
                List.of("2024-spring", "after 2024-05-01"),
                List.of("before 2024-05-10", "2024"),
                List.of("2024-03-01/2024-05-31", "2024-05-01/2024-07-31"),
                List.of("before 2024-05-10", "after 2024-03-01"),
                List.of("before 2024-05-10", "after 2024-05-08"));
        for (var pair : pairs) {
            var both = new Entry(
                            List.of(
                                    Statement.of(new Content.Day(Dates.read(pair.getFirst()))),
                                    Statement.of(new Content.Day(Dates.read(pair.getLast())))),
                            Optional.empty())
                    .content();
            var date = ((Content.Day) both).date();
            assertEquals(date, Dates.read(date.written()), pair::toString);
            var file = SmallLaw.with("\"title\": \"x\"").with(SmallLaw.BIRTH_DATE, "", both);
            var again = SmallLaw.read(CaseFileWriter.write(file));
            assertEquals(both, again.about().root().content(SmallLaw.BIRTH_DATE), pair::toString);
        }
    }
}
