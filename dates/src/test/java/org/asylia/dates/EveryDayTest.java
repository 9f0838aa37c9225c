package org.asylia.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.MinguoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.chrono.EthiopicChronology;
import org.threeten.extra.chrono.JulianChronology;

/// Every day from 1900 to 2100: there and back, and beside what other programs make of it.
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2101, 1, 1);

    @ParameterizedTest
    @EnumSource
    void thereAndBack_givesTheSameDay(Reckoning calendar) {
        int days = 0;
        for (var day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            var other = OtherDate.on(calendar, day);
            if (other.isPresent()) {
                assertEquals(day, other.get().gregorian(), () -> calendar + " " + other.get());
                days++;
            }
        }
        assertEquals(covered(calendar), days, "days covered");
    }

    private static long covered(Reckoning calendar) {
        var from = calendar.earliest().isAfter(FIRST) ? calendar.earliest() : FIRST;
        var to = calendar.latest().isBefore(END) ? calendar.latest().plusDays(1) : END;
        return to.toEpochDay() - from.toEpochDay();
    }

    @ParameterizedTest
    @EnumSource
    void aDayLater_isTheNextDayOrTheFirstOfTheNextMonth(Reckoning calendar) {
        var day = calendar.earliest().isAfter(FIRST) ? calendar.earliest() : FIRST;
        var before = OtherDate.on(calendar, day).orElseThrow();
        for (day = day.plusDays(1); day.isBefore(END) && !day.isAfter(calendar.latest()); day = day.plusDays(1)) {
            var now = OtherDate.on(calendar, day).orElseThrow();
            boolean next =
                    now.month() == before.month() && now.year() == before.year() && now.day() == before.day() + 1;
            int length =
                    OtherDate.length(calendar, before.year(), before.month()).orElseThrow();
            boolean first = now.day() == 1 && before.day() == length;
            assertTrue(next || first, calendar + " " + before + " " + now);
            before = now;
        }
    }

    /// ICU4J counts Hebrew months from Tishri with Adar I always there, and knows nothing of Thailand before 1941.
    @ParameterizedTest
    @CsvSource(textBlock = """
            SOLAR_HIJRI,         persian,           1900-01-01
            ISLAMIC_TABULAR,     islamic-civil,     1900-01-01
            ISLAMIC_UMM_AL_QURA, islamic-umalqura,  1900-01-01
            ETHIOPIAN,           ethiopic,          1900-01-01
            THAI,                buddhist,          1941-01-01
            MINGUO,              roc,               1912-01-01
            HEBREW,              hebrew,            1900-01-01
            """)
    void agreesWithIcu(Reckoning calendar, String icu, LocalDate from) {
        var theirs = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + icu));
        agrees(calendar, from, day -> {
            theirs.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            int month = theirs.get(Calendar.MONTH);
            int day1 = theirs.get(Calendar.DAY_OF_MONTH);
            return theirs.get(Calendar.YEAR) + " "
                    + (calendar == Reckoning.HEBREW ? hebrew(theirs.get(Calendar.YEAR), month) : month + 1) + " "
                    + day1;
        });
    }

    private static int hebrew(int year, int month) {
        boolean leap = Math.floorMod(7 * year + 1, 19) < 7;
        return month == 6 && !leap ? 14 : month + 1;
    }

    @Test
    void theEthiopianAndTheJulianCalendar_agreeWithThreeTenExtra() {
        agrees(Reckoning.ETHIOPIAN, FIRST, day -> theirs(EthiopicChronology.INSTANCE, day));
        agrees(Reckoning.JULIAN, FIRST, day -> theirs(JulianChronology.INSTANCE, day));
    }

    @Test
    void theThaiAndTheMinguoCalendar_agreeWithTheJdk() {
        agrees(Reckoning.THAI, LocalDate.of(1941, 1, 1), day -> theirs(ThaiBuddhistChronology.INSTANCE, day));
        agrees(Reckoning.MINGUO, LocalDate.of(1912, 1, 1), day -> theirs(MinguoChronology.INSTANCE, day));
    }

    private static String theirs(Chronology chronology, LocalDate day) {
        ChronoLocalDate date = chronology.date(day);
        return date.get(ChronoField.YEAR_OF_ERA) + " " + date.get(ChronoField.MONTH_OF_YEAR) + " "
                + date.get(ChronoField.DAY_OF_MONTH);
    }

    private static void agrees(Reckoning calendar, LocalDate from, Function<LocalDate, String> theirs) {
        var parted = new ArrayList<String>();
        int days = 0;
        for (var day = from; day.isBefore(END); day = day.plusDays(1)) {
            var ours = OtherDate.on(calendar, day).orElseThrow();
            var other = theirs.apply(day);
            if (!other.equals(ours.year() + " " + ours.month() + " " + ours.day())) {
                parted.add(day + ": ours " + ours.words() + ", theirs " + other);
            }
            days++;
        }
        int all = days;
        assertTrue(
                parted.isEmpty(),
                () -> calendar + " parts on " + parted.size() + " of " + all + " days: "
                        + parted.subList(0, Math.min(5, parted.size())));
        assertTrue(days > 58_000, "days compared");
    }
}
