package org.asylia.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days that history books and newspapers give in both calendars.
class AnchorsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the revolution in Iran
            solar-hijri 1357-Bahman-22,            1979-02-11
            solar-hijri 1399-Farvardin-01,         2020-03-20
            solar-hijri 1400-Farvardin-01,         2021-03-21
            # a leap day
            solar-hijri 1403-Esfand-30,            2025-03-20
            # the coups in Kabul: 26 Saratan 1352, 7 Sawr 1357; the Taliban enter Kabul: 24 Asad 1400
            solar-hijri 1352-Saratan-26,           1973-07-17
            solar-hijri 1357-Sawr-07,              1978-04-27
            solar-hijri 1400-Asad-24,              2021-08-15
            # Pashto
            solar-hijri 1400-Zmaray-24,            2021-08-15
            # new years of Ethiopia: after a leap year on 12 September
            ethiopian 2016-Meskerem-01,            2023-09-12
            ethiopian 2017-Meskerem-01,            2024-09-11
            ethiopian 2015-Pagume-06,              2023-09-11
            # Genna, Ethiopian Christmas
            ethiopian 2016-Tahsas-28,              2024-01-07
            # new years of Nepal; the republic; the earthquake; the constitution
            bikram-sambat 2000-Baisakh-01,         1943-04-14
            bikram-sambat 2080-Baisakh-01,         2023-04-14
            bikram-sambat 2081-Baisakh-01,         2024-04-13
            bikram-sambat 2082-Baisakh-01,         2025-04-14
            bikram-sambat 2063-Baisakh-11,         2006-04-24
            bikram-sambat 2065-Jestha-15,          2008-05-28
            bikram-sambat 2072-Baisakh-12,         2015-04-25
            bikram-sambat 2072-Ashwin-03,          2015-09-20
            bikram-sambat 2058-Jestha-19,          2001-06-01
            # Thailand: the revolution of 24 June 1932; February of a year that began in April; the last day of the
            # short year and the first of the next
            thai 2475-06-24,                       1932-06-24
            thai 2480-02-10,                       1938-02-10
            thai 2483-12-31,                       1940-12-31
            thai 2484-01-01,                       1941-01-01
            thai 2567-05-10,                       2024-05-10
            minguo 113-05-10,                      2024-05-10
            minguo 1-01-01,                        1912-01-01
            # new years, Passover, the founding of Israel (5 Iyar 5708), Purim of a leap and of a common year
            hebrew 5708-Iyar-05,                   1948-05-14
            hebrew 5784-Tishri-01,                 2023-09-16
            hebrew 5785-Tishri-01,                 2024-10-03
            hebrew 5784-Nisan-15,                  2024-04-23
            hebrew 5784-Adar II-14,                2024-03-24
            hebrew 5785-Adar-14,                   2025-03-14
            # the October revolution
            julian 1917-10-25,                     1917-11-07
            julian 1900-02-29,                     1900-03-13
            # the first day of the Islamic calendar's cycle that everybody prints: 1 Muharram 1400
            islamic-tabular 1400-Muharram-01,      1979-11-21
            islamic-umm-al-qura 1446-Ramadan-01,   2025-03-01
            islamic-umm-al-qura 1445-Shawwal-01,   2024-04-10
            """)
    void areMet(String told, LocalDate day) throws UnreadDate {
        var read = ToldDates.read(told);
        var other = ToldDates.day(read).orElseThrow();
        assertEquals(day, other.gregorian());
        int margin = other.calendar().margin();
        assertEquals(day.minusDays(margin), read.days().earliest());
        assertEquals(day.plusDays(margin), read.days().latest());
    }

    @Test
    void theShortYearOfThailand_hasNineMonths() {
        assertEquals(
                List.of(4, 5, 6, 7, 8, 9, 10, 11, 12),
                Reckoning.THAI.years().months(2483).stream()
                        .map(Years.Month::number)
                        .toList());
    }
}
