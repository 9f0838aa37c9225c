package org.asylia.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The Hebrew calendar. Months are numbered here from Tishri: 1 to 5, then Adar (14) or, in a leap year, Adar I (6) and
/// Adar II (7), then Nisan (8) to Elul (13).
///
/// A year begins on the day of the mean new moon of Tishri (its *molad*), put off so that it is never a Sunday, a
/// Wednesday or a Friday, and by the three further postponements that keep the lengths of years within bounds.
/// In this calendar a day begins at the evening before.
final class Hebrew implements Years {

    private static final int ADAR_OF_A_COMMON_YEAR = 14;

    /// 1 Tishri 1: 7 October 3761 before our era (Julian).
    private static final LocalDate FIRST = LocalDate.ofEpochDay(-2_092_590);

    private static final long PARTS_OF_A_DAY = 25_920;
    private static final long PARTS_OF_A_MONTH = 29 * PARTS_OF_A_DAY + 13_753;

    /// The first molad, counted from noon, so that one from noon on falls to the next day.
    private static final long FIRST_MOLAD = 12_084;

    private static boolean isLeap(int year) {
        return Math.floorMod(7 * year + 1, 19) < 7;
    }

    @Override
    public LocalDate start(int year) {
        return FIRST.plusDays(days(year) + delay(year));
    }

    /// Days from the calendar's beginning to the year's, with the delay for noon and for the days of the week.
    private static long days(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long day = Math.floorDiv(FIRST_MOLAD + months * PARTS_OF_A_MONTH, PARTS_OF_A_DAY);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }

    /// So that no year has 356 days (this one would) and none 382 (the one before would).
    private static int delay(int year) {
        long here = days(year);
        if (days(year + 1) - here == 356) {
            return 2;
        }
        return here - days(year - 1) == 382 ? 1 : 0;
    }

    @Override
    public List<Month> months(int year) {
        long days = start(year + 1).toEpochDay() - start(year).toEpochDay();
        int kind = (int) (days % 10);
        var months = new ArrayList<Month>();
        months.add(new Month(1, 30));
        months.add(new Month(2, kind == 5 ? 30 : 29));
        months.add(new Month(3, kind == 3 ? 29 : 30));
        months.add(new Month(4, 29));
        months.add(new Month(5, 30));
        if (isLeap(year)) {
            months.add(new Month(6, 30));
            months.add(new Month(7, 29));
        } else {
            months.add(new Month(ADAR_OF_A_COMMON_YEAR, 29));
        }
        for (int month = 8; month <= 13; month++) {
            months.add(new Month(month, month % 2 == 0 ? 30 : 29));
        }
        return months;
    }
}
