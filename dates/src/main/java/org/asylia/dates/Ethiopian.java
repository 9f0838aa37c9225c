package org.asylia.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The calendar of Ethiopia and Eritrea: twelve months of 30 days and a thirteenth of five days, or of six in every
/// fourth year, without exception. 1 Meskerem 1 was 29 August 8 (Julian).
final class Ethiopian implements Years {

    private static final LocalDate FIRST = LocalDate.of(8, 8, 27);

    @Override
    public LocalDate start(int year) {
        return FIRST.plusDays(365L * (year - 1) + Math.floorDiv(year, 4));
    }

    @Override
    public List<Month> months(int year) {
        int last = Math.floorMod(year, 4) == 3 ? 6 : 5;
        return IntStream.rangeClosed(1, 13)
                .mapToObj(month -> new Month(month, month < 13 ? 30 : last))
                .toList();
    }
}
