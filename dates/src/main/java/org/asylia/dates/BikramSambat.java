package org.asylia.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The calendar of Nepal. Its months follow the sun through the zodiac and are fixed by committee, year by year: there
/// is no rule, only a table (`bikram-sambat.tsv`, which says where it is from and how far it can be trusted).
final class BikramSambat implements Years {

    static final int FIRST_YEAR = 1992;
    static final int LAST_YEAR = 2083;

    /// 1 Baisakh 2000.
    private static final LocalDate KNOWN = LocalDate.of(1943, 4, 14);

    private static final int KNOWN_YEAR = 2000;

    /// Read when the first Nepali date is.
    private static final class Table {
        static final Map<Integer, List<Month>> MONTHS = new TreeMap<>();
        static final Map<Integer, LocalDate> STARTS = new TreeMap<>();

        static {
            for (var row : Rows.of("bikram-sambat.tsv")) {
                var months = new ArrayList<Month>();
                for (var length : row.get(1).split(" ")) {
                    months.add(new Month(months.size() + 1, Integer.parseInt(length)));
                }
                MONTHS.put(Integer.valueOf(row.get(0)), List.copyOf(months));
            }
            var start = KNOWN.minusDays(MONTHS.entrySet().stream()
                    .filter(year -> year.getKey() < KNOWN_YEAR)
                    .flatMap(year -> year.getValue().stream())
                    .mapToInt(Month::length)
                    .sum());
            for (var year : MONTHS.entrySet()) {
                STARTS.put(year.getKey(), start);
                start = start.plusDays(
                        year.getValue().stream().mapToInt(Month::length).sum());
            }
        }
    }

    @Override
    public LocalDate start(int year) {
        return row(Table.STARTS, year);
    }

    @Override
    public List<Month> months(int year) {
        return row(Table.MONTHS, year);
    }

    private static <T> T row(Map<Integer, T> table, int year) {
        var row = table.get(year);
        if (row == null) {
            throw new IllegalArgumentException("the table has no year " + year);
        }
        return row;
    }
}
