package org.asylia.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// The calendar of Thailand: Gregorian months, years counted from 544 before our era.
///
/// Until 1940 a year began on 1 April, so that February 2480 was February 1938. The year 2483 was cut short: from
/// 1 April to 31 December 1940 it has nine months. From 1941 on the years begin on 1 January.
final class Thai implements Years {

    private static final int DIFFERENCE = 543;
    private static final int CUT_SHORT = 2483;

    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year - DIFFERENCE, year > CUT_SHORT ? 1 : 4, 1);
    }

    @Override
    public List<Month> months(int year) {
        int count = year == CUT_SHORT ? 9 : 12;
        return Stream.iterate(YearMonth.from(start(year)), month -> month.plusMonths(1))
                .limit(count)
                .map(month -> new Month(month.getMonthValue(), month.lengthOfMonth()))
                .toList();
    }
}
