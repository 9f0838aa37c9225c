package org.asylia.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The calendar of Iran and Afghanistan. A year begins with the spring equinox: before noon in Tehran on that day, else
/// on the day after. The months of its first half have 31 days, those of its second half 30, the last 29 or 30.
///
/// Leap years come in a cycle of 33 years, eight to a cycle. In every year covered here the cycle gives the day that
/// the equinox gives; a test computes the equinoxes.
final class SolarHijri implements Years {

    /// 1 Farvardin 1403.
    private static final LocalDate KNOWN = LocalDate.of(2024, 3, 20);

    private static final int KNOWN_YEAR = 1403;

    static boolean isLeap(int year) {
        return Math.floorMod(25 * year + 11, 33) < 8;
    }

    @Override
    public LocalDate start(int year) {
        return KNOWN.plusDays(365L * (year - KNOWN_YEAR) + leapsBefore(year) - leapsBefore(KNOWN_YEAR));
    }

    /// Leap years from year 1 to before the given year.
    private static int leapsBefore(int year) {
        return Math.floorDiv(8 * year + 21, 33);
    }

    @Override
    public List<Month> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29))
                .toList();
    }
}
