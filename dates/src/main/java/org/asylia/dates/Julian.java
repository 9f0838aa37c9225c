package org.asylia.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The Julian calendar ("old style"): every fourth year is a leap year, without exception. Years begin on 1 January.
final class Julian implements Years {

    /// 1 January 1 (Julian).
    private static final LocalDate FIRST = LocalDate.of(0, 12, 30);

    @Override
    public LocalDate start(int year) {
        return FIRST.plusDays(365L * (year - 1) + Math.floorDiv(year - 1, 4));
    }

    @Override
    public List<Month> months(int year) {
        boolean leap = Math.floorMod(year, 4) == 0;
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, java.time.Month.of(month).length(leap)))
                .toList();
    }
}
