package org.asylia.dates;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.stream.IntStream;

/// The civil calendar of Saudi Arabia, as its published tables have it; the tables are the JDK's.
final class UmmAlQura implements Years {

    @Override
    public LocalDate start(int year) {
        return LocalDate.from(HijrahDate.of(year, 1, 1));
    }

    @Override
    public List<Month> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(
                        month -> new Month(month, HijrahDate.of(year, month, 1).lengthOfMonth()))
                .toList();
    }
}
