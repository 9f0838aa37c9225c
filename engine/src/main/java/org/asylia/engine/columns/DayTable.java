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

    /// What follows from a day. Rows that stand for no entry may hold any number: what they give is never looked at.
    int get(long day) {
        long place = day - DayCode.BEGINNING;
        if (place < 0 || place >= days.length) {
            return 0;
        }
        int known = days[(int) place];
        if (known == OPEN) {
            known = work(day);
            days[(int) place] = known;
        }
        return known;
    }

    private int work(long day) {
        return steps.isEmpty() ? Numbers.months(day) : (int) Step.through(steps, day);
    }
}
