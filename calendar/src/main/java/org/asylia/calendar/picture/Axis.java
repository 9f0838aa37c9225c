package org.asylia.calendar.picture;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A scale of time across the picture. Where a case reaches far back, the years before the last few share a narrow part
/// at the left, with a break drawn behind it.
///
/// @param from the first day
/// @param recent the day from which on the wide part begins; `from` where there is no break
/// @param to the day behind the last
/// @param left where it begins across the page
/// @param width how wide it is
record Axis(LocalDate from, LocalDate recent, LocalDate to, double left, double width) {

    private static final int LONG = 8;
    private static final int NEAR = 3;
    private static final double NARROW = 0.2;
    private static final double APART = 20;

    /// One line of the scale.
    ///
    /// @param day where
    /// @param words what stands above it; empty for none
    record Tick(LocalDate day, String words) {}

    static Axis over(LocalDate first, LocalDate last, LocalDate asOf, double left, double width) {
        var from = first.minusDays(10).withDayOfMonth(1);
        var to = last.plusDays(25).withDayOfMonth(1).plusMonths(1);
        boolean far = ChronoUnit.YEARS.between(from, to) >= LONG && ChronoUnit.YEARS.between(from, asOf) > NEAR;
        return new Axis(from, far ? asOf.minusYears(NEAR).withDayOfYear(1) : from, to, left, width);
    }

    boolean isBroken() {
        return recent.isAfter(from);
    }

    double breakAt() {
        return left + width * NARROW;
    }

    /// Where a day stands; days beyond the ends stand at the ends.
    double at(LocalDate day) {
        if (day.isBefore(recent)) {
            return isBroken() ? left + share(from, recent, day) * width * NARROW : left;
        }
        double start = isBroken() ? breakAt() : left;
        return start + share(recent, to, day) * (left + width - start);
    }

    private static double share(LocalDate from, LocalDate to, LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return Math.clamp(share, 0.0, 1.0);
    }

    List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        if (isBroken()) {
            int years = (int) ChronoUnit.YEARS.between(from, recent) + 1;
            int step = years <= 3 ? 1 : years <= 8 ? 4 : years <= 20 ? 10 : 20;
            int first = from.getYear() + 1;
            for (int year = (first + step - 1) / step * step; year < recent.getYear(); year += step) {
                var day = LocalDate.of(year, 1, 1);
                // The first words behind the break go before the last ones in front of it.
                if (breakAt() - at(day) > APART) {
                    ticks.add(new Tick(day, Integer.toString(year)));
                }
            }
        }
        recent(ticks);
        return ticks;
    }

    private void recent(List<Tick> ticks) {
        long months = ChronoUnit.MONTHS.between(recent, to);
        double each = (left + width - at(recent)) / Math.max(1, months);
        int step = each >= 20 ? 1 : each * 3 >= 20 ? 3 : each * 6 >= 20 ? 6 : 12;
        for (var day = recent; day.isBefore(to); day = day.plusMonths(1)) {
            if ((day.getMonthValue() - 1) % step == 0) {
                ticks.add(new Tick(
                        day,
                        day.getMonth() == Month.JANUARY
                                ? Integer.toString(day.getYear())
                                : day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            }
        }
    }
}
