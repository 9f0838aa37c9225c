package org.asylia.bench.peers;

import java.util.Arrays;

/// One case as Drools gets it: all that was told in one object, and the conclusions written into it.
public final class Answered {

    private static final int OPEN = -1;

    private final long[] row;
    private final int[] concluded;

    Answered(long[] row, int lines) {
        this.row = row;
        this.concluded = new int[lines];
        forget();
    }

    void forget() {
        Arrays.fill(concluded, OPEN);
    }

    /// A column of yes and no.
    public int told(int column) {
        return row[column] == Column.UNTOLD ? Kleene.UNKNOWN : Kleene.of(row[column] == 1);
    }

    /// Whether a column of codes holds one of these.
    public int among(int column, long... codes) {
        if (row[column] == Column.UNTOLD) {
            return Kleene.UNKNOWN;
        }
        for (long code : codes) {
            if (row[column] == code) {
                return Kleene.YES;
            }
        }
        return Kleene.NO;
    }

    /// Whether two columns of codes hold the same.
    public int same(int one, int other) {
        boolean known = row[one] != Column.UNTOLD && row[other] != Column.UNTOLD;
        return known ? Kleene.of(row[one] == row[other]) : Kleene.UNKNOWN;
    }

    /// What stands in a column of days or numbers.
    public long value(int column) {
        return row[column];
    }

    /// Whether one day or number is less than another.
    public int less(long one, long other) {
        boolean known = one != Column.UNTOLD && other != Column.UNTOLD;
        return known ? Kleene.of(one < other) : Kleene.UNKNOWN;
    }

    /// Keeps a conclusion for the count.
    public Concluded conclude(int line, int value) {
        concluded[line] = value;
        return new Concluded(line, value);
    }

    int concluded(int line) {
        if (concluded[line] == OPEN) {
            throw new IllegalStateException("Line " + line + " was never concluded.");
        }
        return concluded[line];
    }
}
