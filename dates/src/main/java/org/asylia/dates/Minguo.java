package org.asylia.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// The calendar of Taiwan: Gregorian months, years counted from 1912.
final class Minguo implements Years {

    private static final int BEFORE = 1911;

    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year + BEFORE, 1, 1);
    }

    @Override
    public List<Month> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        new Month(month, YearMonth.of(year + BEFORE, month).lengthOfMonth()))
                .toList();
    }
}
