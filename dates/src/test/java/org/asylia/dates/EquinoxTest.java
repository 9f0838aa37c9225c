package org.asylia.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The law of Iran fixes the new year by the spring equinox, not by a cycle: before noon in Tehran (3 h 30 min ahead of
/// Greenwich) on that day, else on the next. Equinoxes by the series of J. Meeus, Astronomical Algorithms, chapter 27
/// (within a minute for these years); an equinox within three minutes of noon would be too close for it, and is named.
class EquinoxTest {

    private static final double[][] TERMS = {
        {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
        {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
        {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
        {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
        {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
        {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}
    };

    @Test
    void theCycleGivesTheDayOfTheEquinox_from1900To2100() {
        var wrong = new ArrayList<String>();
        var close = new ArrayList<Integer>();
        for (int year = 1900; year <= 2100; year++) {
            var tehran = equinox(year).plusMinutes(210);
            var day = tehran.getHour() < 12
                    ? tehran.toLocalDate()
                    : tehran.toLocalDate().plusDays(1);
            var ours = new OtherDate(Reckoning.SOLAR_HIJRI, year - 621, 1, 1).gregorian();
            if (Math.abs(tehran.toLocalTime().toSecondOfDay() - 43_200) < 180) {
                close.add(year);
            } else if (!day.equals(ours)) {
                wrong.add(year + ": equinox " + tehran + ", ours " + ours);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(1930), close, "too close to noon for the series to tell");
    }

    /// In Greenwich time, the slow change of the earth's turning taken off by 65 s: less than the margin above.
    private static LocalDateTime equinox(int year) {
        double y = (year - 2000) / 1000.0;
        double mean = 2451623.80984 + 365242.37404 * y + 0.05169 * y * y - 0.00411 * y * y * y;
        double t = (mean - 2451545.0) / 36525;
        double w = Math.toRadians(35999.373 * t - 2.47);
        double lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
        double s = 0;
        for (var term : TERMS) {
            s += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * t));
        }
        double seconds = (mean + 0.00001 * s / lambda - 2440587.5) * 86_400 - 65;
        return LocalDateTime.ofEpochSecond(Math.round(seconds), 0, ZoneOffset.UTC);
    }

    @Test
    void theSeriesGivesAnEquinoxThatEverybodyKnows() {
        // 20 March 2024, 03:06 in Greenwich; 20 March 2025, 09:01.
        assertEquals(LocalDate.of(2024, 3, 20), equinox(2024).toLocalDate());
        assertEquals(3, equinox(2024).getHour());
        assertEquals(6, equinox(2024).getMinute(), 1);
        assertEquals(9, equinox(2025).getHour());
        assertEquals(1, equinox(2025).getMinute(), 1);
    }
}
