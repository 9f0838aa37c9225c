package org.asylia.court;

import java.util.Arrays;

/// Turns one line of a file into a row to keep, or finds why it is none.
final class RowReader {

    private final Table table;
    private final Table.Column[] at;
    private final Shape[] shapes;
    private final byte[] row;
    private final byte[] unkept = new byte[64];
    private final int[] tabs;
    private boolean nul;

    RowReader(Table table, Head head) {
        this.table = table;
        this.row = new byte[table.width()];
        this.tabs = new int[head.size() + 2];
        var looked = head.columns().stream().flatMap(java.util.Optional::stream).toList();
        this.at = looked.toArray(Table.Column[]::new);
        this.places = new int[at.length];
        this.shapes = new Shape[at.length];
        this.size = head.size();
        for (int place = 0, next = 0; place < head.columns().size(); place++) {
            if (head.columns().get(place).isPresent()) {
                shapes[next] = at[next].shape();
                places[next++] = place;
            }
        }
    }

    private final int[] places;
    private final int size;

    /// The last row that fitted; the same bytes each time.
    byte[] row() {
        return row;
    }

    /// Whether the last line held bytes of zero, which were left out.
    boolean hadNul() {
        return nul;
    }

    /// @param line the bytes
    /// @param from the first of them
    /// @param to behind the last
    /// @param number of the line, from 1
    Fit read(byte[] line, int from, int to, long number) {
        nul = false;
        int count = split(line, from, to);
        if (nul) {
            var clean = withoutNul(line, from, to);
            int found = split(clean, 0, clean.length);
            return read(clean, found, number);
        }
        return read(line, count, number);
    }

    private Fit read(byte[] line, int count, long number) {
        if (count != size) {
            return new Fit.Not(count < size ? Reason.TOO_FEW_COLUMNS : Reason.TOO_MANY_COLUMNS);
        }
        Arrays.fill(row, (byte) 0);
        var cell = new Cell(line);
        for (int i = 0; i < at.length; i++) {
            cell.at(tabs[places[i]] + 1, tabs[places[i] + 1]);
            int place = at[i].place();
            var fit = cell.into(shapes[i], place < 0 ? unkept : row, Math.max(place, 0));
            if (fit instanceof Fit.Not) {
                return fit;
            }
        }
        Bytes.putLong(row, Table.LINE, number);
        if (table == Tables.CASES) {
            Bytes.putLong(row, Table.OWN, Bytes.getLong(row, Table.CASE));
        }
        return Fit.FITS;
    }

    /// Finds the tabs: value `i` lies between the tabs `i` and `i + 1`.
    ///
    /// @return how many values there are; one more than the head has stands for any number above it
    private int split(byte[] line, int from, int to) {
        tabs[0] = from - 1;
        int found = 1;
        for (int i = from; i < to; i++) {
            if (line[i] == '\t') {
                if (found > size) {
                    return size + 1;
                }
                tabs[found++] = i;
            } else if (line[i] == 0) {
                nul = true;
            }
        }
        tabs[found] = to;
        return found;
    }

    private static byte[] withoutNul(byte[] line, int from, int to) {
        var clean = new byte[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (line[i] != 0) {
                clean[size++] = line[i];
            }
        }
        return Arrays.copyOf(clean, size);
    }
}
