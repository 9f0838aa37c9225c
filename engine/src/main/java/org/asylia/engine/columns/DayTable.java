package org.asylia.engine.columns;

import java.util.List;

/// What follows from each day by the same steps, worked out when it is first needed.
///
/// Several threads may work out the same day at once; they all find the same, so none waits for another.
final class DayTable {

    /// Where there is nothing to look up.
    static final DayTable NONE = new DayTable(List.of(), 0);

    private static final int OPEN = Integer.MIN_VALUE;

    private final List<Step> steps;
    private final int[] days;

    private DayTable(List<Step> steps, int size) {
        this.steps = steps;
        this.days = new int[size];
        java.util.Arrays.fill(days, OPEN);
    }

    /// @param steps the steps of days; those of a month and day where there are none
    static DayTable of(List<Step> steps) {
        return new DayTable(steps, (int) (DayCode.END - DayCode.BEGINNING) + 1);
    }

    /// What follows from a day. A number below all days stands for the beginning, one above all for the end: so the
    /// earliest of no entries stays later than any day, and the latest of none earlier.
    int get(long day) {
        int place = Math.clamp(day - DayCode.BEGINNING, 0, days.length - 1);
        int known = days[place];
        if (known == OPEN) {
            known = work(DayCode.BEGINNING + place);
            days[place] = known;
        }
        return known;
    }

    private int work(long day) {
        return steps.isEmpty() ? Numbers.months(day) : (int) Step.through(steps, day);
    }
}
