package org.asylia.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How dates of other calendars are written and read.
class ToldDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            solar-hijri 1402-Saratan-05             | DAY     | 2023-06-26 | 2023-06-26 | 5 Saratan 1402
            solar-hijri 1402-Saratan-5              | DAY     | 2023-06-26 | 2023-06-26 | 5 Saratan 1402
            solar-hijri 1402-04-05                  | DAY     | 2023-06-26 | 2023-06-26 | 5 Tir/Saratan 1402
            solar-hijri 1402-سرطان-05               | DAY     | 2023-06-26 | 2023-06-26 | 5 Saratan 1402
            solar-hijri ۱۴۰۲-سرطان-۰۵               | DAY     | 2023-06-26 | 2023-06-26 | 5 Saratan 1402
            solar-hijri 1402-04                     | MONTH   | 2023-06-22 | 2023-07-22 | Tir/Saratan 1402
            solar-hijri 1402-Esfand                 | MONTH   | 2024-02-20 | 2024-03-19 | Esfand 1402
            solar-hijri 1402-spring                 | SEASON  | 2023-03-21 | 2023-06-21 | spring of 1402
            solar-hijri 1402-winter                 | SEASON  | 2023-12-22 | 2024-03-19 | winter of 1402
            solar-hijri 1402                        | YEAR    | 2023-03-21 | 2024-03-19 | 1402
            before solar-hijri 1402-04-05           | BEFORE  | 1800-01-01 | 2023-06-25 | before 5 Tir/Saratan 1402
            after solar-hijri 1402-04-05            | AFTER   | 2023-06-27 | 2999-12-31 | after 5 Tir/Saratan 1402
            solar-hijri 1402-04-05/1402-04-20       | BETWEEN | 2023-06-26 | 2023-07-11 | 5 Tir/Saratan 1402 to 20 Tir/Saratan 1402
            islamic-tabular 1445-Dhul Hijjah-10     | DAY     | 2024-06-15 | 2024-06-19 | 10 Dhu al-Hijjah 1445
            islamic-umm-al-qura 1445-Dhu'l-Hijjah-10| DAY     | 2024-06-14 | 2024-06-18 | 10 Dhu al-Hijjah 1445
            before islamic-umm-al-qura 1445-12-10   | BEFORE  | 1800-01-01 | 2024-06-17 | before 10 Dhu al-Hijjah 1445
            after islamic-umm-al-qura 1445-12-10    | AFTER   | 2024-06-15 | 2999-12-31 | after 10 Dhu al-Hijjah 1445
            ethiopian 2016-Nehase-15                | DAY     | 2024-08-21 | 2024-08-21 | 15 Nehase 2016
            ethiopian 2015-ጳጉሜ-06                   | DAY     | 2023-09-11 | 2023-09-11 | 6 Pagume 2015
            ethiopian 2015                          | YEAR    | 2022-09-11 | 2023-09-11 | 2015
            bikram-sambat २०८०-वैशाख-०१             | DAY     | 2023-04-14 | 2023-04-14 | 1 Baisakh 2080
            thai 2483                               | YEAR    | 1940-04-01 | 1940-12-31 | 2483
            thai 2480-02                            | MONTH   | 1938-02-01 | 1938-02-28 | February 2480
            hebrew 5784-Adar I                      | MONTH   | 2024-02-10 | 2024-03-10 | Adar I 5784
            """)
    void meanTheseDays(String written, Precision precision, String earliest, String latest, String said)
            throws UnreadDate {
        assertTrue(ToldDates.namesACalendar(written));
        var date = ToldDates.read(written);
        assertEquals(precision, date.precision());
        assertEquals(earliest, date.days().earliest().toString());
        assertEquals(latest, date.days().latest().toString());
        assertEquals(written, date.written());
        assertEquals(Optional.of(said), date.said());
        assertEquals(ToldDates.calendarOf(written).map(Reckoning::code), date.calendar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            solar-hijri 1402-Esfand-30         | does not exist: Esfand 1402 has 29 days (2024-02-20 to 2024-03-19)
            solar-hijri 1402-07-31             | does not exist: Mehr/Mizan 1402 has 30 days
            solar-hijri 1402-07-00             | does not exist: Mehr/Mizan 1402 has 30 days
            solar-hijri 1402-13-01             | names a month that the Solar Hijri calendar does not have here. Write its number
            solar-hijri 1402-Smarch-01         | one of: Farvardin, Ordibehesht
            solar-hijri 1402-Nisan-01          | names a month
            solar-hijri 2023-04-05             | is out of range: years of the Solar Hijri calendar are converted from 1229 to 1578
            solar-hijri x                      | is not a date of this calendar. Write a day (
            solar-hijri 1402-04-05/1402-04-01  | ends before it begins
            solar-hijri 1402-04/1402-05        | needs a day here
            before solar-hijri 1402            | needs a day here
            persian 1402-04-05                 | Did you mean 'solar-hijri'?
            martian 1402-04-05                 | names no calendar known here. The calendars are solar-hijri, islamic-tabular
            ethiopian 2016-Pagume-06           | does not exist: Pagume 2016 has 5 days
            ethiopian 2016-winter              | names a season, which the Ethiopian calendar does not fix
            bikram-sambat 2084-01-01           | the published tables disagree
            bikram-sambat 2080-01-32           | does not exist: Baisakh 2080 has 31 days
            thai 2483-02-10                    | does not exist: 2483 has no February. Its months are April, May
            hebrew 5784-Adar-14                | does not exist: 5784 has no Adar. Its months are Tishri
            hebrew 5785-Adar II-14             | does not exist: 5785 has no Adar II
            hebrew 5785-07-14                  | Write one of: Tishri
            islamic-tabular 1445-02-30         | does not exist: Safar 1445 has 29 days
            julian 1900-02-30                  | does not exist: February 1900 has 29 days
            """)
    void whatDoesNotExist_isRefusedWithTheRemedy(String written, String words) {
        var refused = assertThrows(UnreadDate.class, () -> ToldDates.read(written));
        assertTrue(refused.words().contains(words), refused.words());
    }

    @Test
    void ourOwnDates_nameNoCalendar() {
        for (var written :
                new String[] {"2024-05-10", "2024", "2024-spring", "before 2024-05-10", "after 2024-05-10", "", "x"}) {
            assertFalse(ToldDates.namesACalendar(written), written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDayOfAYear_isReadAsItIsWritten(Reckoning calendar) throws UnreadDate {
        int year = (calendar.firstYear() + calendar.lastYear()) / 2;
        var day = calendar.years().start(year);
        for (int i = 0; i < 400; i++, day = day.plusDays(1)) {
            var other = OtherDate.on(calendar, day).orElseThrow();
            assertEquals(Optional.of(other), ToldDates.day(ToldDates.read(other.written())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyName_isFoundInEitherScript(Reckoning calendar) {
        var names = MonthNames.of(calendar);
        for (var name : names.all()) {
            assertEquals(name.number(), names.find(name.latin()).orElseThrow().number());
            assertEquals(name.number(), names.find(name.script()).orElseThrow().number());
            assertEquals(
                    name.number(),
                    names.find(name.latin().toUpperCase(java.util.Locale.ROOT))
                            .orElseThrow()
                            .number());
        }
        assertTrue(names.all().size() >= 12);
    }

    @Test
    void aDateOfOurs_isNoDayOfAnother() {
        assertEquals(Optional.empty(), ToldDates.day(SaidDate.on(java.time.LocalDate.of(2024, 5, 10))));
    }
}
