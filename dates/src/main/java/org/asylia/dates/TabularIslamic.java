package org.asylia.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The Islamic calendar by arithmetic: months of 30 and 29 days in turn, and one day more at the end of eleven years in
/// thirty (the 2nd, 5th, 7th, 10th, 13th, 16th, 18th, 21st, 24th, 26th and 29th), from Friday 16 July 622 (Julian) on.
final class TabularIslamic implements Years {

    private static final LocalDate FIRST = LocalDate.of(622, 7, 19);

    @Override
    public LocalDate start(int year) {
        return FIRST.plusDays(354L * (year - 1) + Math.floorDiv(3 + 11 * year, 30));
    }

    @Override
    public List<Month> months(int year) {
        boolean leap = Math.floorMod(11 * year + 14, 30) < 11;
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, month % 2 == 1 || month == 12 && leap ? 30 : 29))
                .toList();
    }
}
