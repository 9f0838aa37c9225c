package org.asylia.court;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// All rows of one case.
///
/// @param row the row of the case itself
/// @param proceedings in the order in which they were decided; what is not decided comes last
/// @param applications in the order of the file
/// @param appeals in the order of the file
/// @param hearings in the order of their own numbers
/// @param custody stretches of it, in the order of their own numbers
record Bundle(
        byte[] row,
        List<byte[]> proceedings,
        List<byte[]> applications,
        List<byte[]> appeals,
        List<byte[]> hearings,
        List<byte[]> custody) {

    private static final int DECIDED = Tables.PROCEEDINGS.place("COMP_DATE");

    Bundle {
        var inOrder = new ArrayList<>(proceedings);
        inOrder.sort(java.util.Comparator.comparingInt(Bundle::decided)
                .thenComparingLong(each -> Bytes.getLong(each, Table.OWN)));
        proceedings = List.copyOf(inOrder);
        applications = List.copyOf(applications);
        appeals = List.copyOf(appeals);
        hearings = List.copyOf(hearings);
        custody = List.copyOf(custody);
    }

    private static int decided(byte[] proceeding) {
        int day = Bytes.getShort(proceeding, DECIDED);
        return day == Days.NONE ? Days.BEYOND + 1 : day;
    }

    long number() {
        return Bytes.getLong(row, Table.CASE);
    }

    /// The value of a kept column in words; empty when there is none.
    static String words(Table.Column column, byte[] row) {
        int end = column.place();
        while (end < column.place() + column.shape().width() && row[end] != 0) {
            end++;
        }
        return new String(row, column.place(), end - column.place(), StandardCharsets.ISO_8859_1);
    }

    static char letter(Table.Column column, byte[] row) {
        return Character.toUpperCase((char) (row[column.place()] & 0xFF));
    }

    static long number(Table.Column column, byte[] row) {
        return Bytes.getLong(row, column.place());
    }

    static int day(Table.Column column, byte[] row) {
        return Bytes.getShort(row, column.place());
    }
}
