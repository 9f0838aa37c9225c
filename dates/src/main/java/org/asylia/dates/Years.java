package org.asylia.dates;

import java.time.LocalDate;
import java.util.List;

/// How the years of one calendar run: where a year begins, and how long its months are.
///
/// Only years are asked for that the calendar's [Reckoning] covers.
interface Years {

    /// The first day of a year.
    LocalDate start(int year);

    /// The months of a year, in their order.
    List<Month> months(int year);

    /// One month of one year.
    ///
    /// @param number the number by which [MonthNames] knows it
    /// @param length its days
    record Month(int number, int length) {}
}
