package org.asylia.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which matter has which row of a caseload when some are gone and others come: those that stay keep their rows, a
/// changed one comes back into its own, others fill the gaps, and then come at the end. A gap that is left is filled by
/// the last one.
///
/// @param matters the matter of each row
/// @param written the rows whose case is another than it was
record OfficeSeats(List<Integer> matters, List<Integer> written) {

    OfficeSeats {
        matters = List.copyOf(matters);
        written = List.copyOf(written);
    }

    /// @param before the matter of each row, or [OfficeMatch#NONE]
    /// @param back matters that come into a row of their own, by that row: [OfficeMatch#NONE] for all others
    /// @param come all others that come
    static OfficeSeats of(int[] before, int[] back, List<Integer> come) {
        var seats = Arrays.copyOf(before, before.length + come.size());
        Arrays.fill(seats, before.length, seats.length, OfficeMatch.NONE);
        for (int row = 0; row < back.length; row++) {
            seats[row] = back[row] == OfficeMatch.NONE ? seats[row] : back[row];
        }
        int free = 0;
        for (int matter : come) {
            free = next(seats, free);
            seats[free] = matter;
        }
        int size = seats.length;
        for (free = next(seats, free); free < size; free = next(seats, free)) {
            size--;
            seats[free] = seats[size];
            seats[size] = OfficeMatch.NONE;
        }
        int end = size;
        return new OfficeSeats(
                Arrays.stream(seats, 0, end).boxed().toList(),
                IntStream.range(0, end)
                        .filter(row -> row >= before.length || before[row] != seats[row])
                        .boxed()
                        .toList());
    }

    private static int next(int[] seats, int from) {
        int free = from;
        while (free < seats.length && seats[free] != OfficeMatch.NONE) {
            free++;
        }
        return free;
    }
}
