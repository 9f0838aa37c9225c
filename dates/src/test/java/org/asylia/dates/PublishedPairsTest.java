package org.asylia.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.asylia.engine.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pairs that other programs published: each file of pairs says whose they are.
class PublishedPairsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            SOLAR_HIJRI,         solar-hijri.tsv,          1500
            ETHIOPIAN,           ethiopian.tsv,            1492
            HEBREW,              hebrew.tsv,               1500
            BIKRAM_SAMBAT,       bikram-sambat.tsv,        1200
            """)
    void everyPairIsMetBothWays(Reckoning calendar, String file, int pairs) throws UnreadDate {
        var rows = Rows.of("pairs/" + file);
        assertEquals(pairs, rows.size());
        assertTrue(pairs >= 1_000);
        for (var row : rows) {
            var day = LocalDate.parse(row.getFirst());
            var told = calendar.code() + " " + row.get(1);
            assertEquals(
                    ToldDates.widened(DateRange.on(day), calendar),
                    ToldDates.read(told).days(),
                    told);
            assertEquals(day, ToldDates.day(ToldDates.read(told)).orElseThrow().gregorian(), told);
            assertEquals(ToldDates.day(ToldDates.read(told)), OtherDate.on(calendar, day), () -> day + " is " + told);
        }
    }

    /// The tables themselves differ: the JDK's and ICU's are the same on every day; this one is the same from the years
    /// on in which a calendar was printed ahead, and up to two days apart elsewhere. That is one reason for the margin.
    @Test
    void anotherTableOfUmmAlQura_isTheSameFrom1999To2028_andWithinTheMarginElsewhere() throws UnreadDate {
        var rows = Rows.of("pairs/islamic-umm-al-qura.tsv");
        int same = 0;
        int apart = 0;
        for (var row : rows) {
            var day = LocalDate.parse(row.getFirst());
            var ours = OtherDate.on(Reckoning.ISLAMIC_UMM_AL_QURA, day).orElseThrow();
            boolean equal = row.get(1).equals("%d-%02d-%02d".formatted(ours.year(), ours.month(), ours.day()));
            boolean printed = day.isAfter(LocalDate.of(1999, 4, 15)) && day.isBefore(LocalDate.of(2029, 8, 1));
            assertTrue(equal || !printed, row::toString);
            // A day 30 of a month that has 29 in our table cannot be read at all.
            if (!row.get(1).endsWith("-30")) {
                var read = ToldDates.read("islamic-umm-al-qura " + row.get(1));
                assertTrue(read.days().contains(day), () -> row + " is not within " + read.days());
            }
            same += equal ? 1 : 0;
            apart += equal ? 0 : 1;
        }
        assertEquals(1_305, same + apart);
        assertTrue(same > 500 && apart > 100, same + " same, " + apart + " apart");
    }
}
