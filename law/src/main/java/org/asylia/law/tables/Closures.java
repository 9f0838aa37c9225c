package org.asylia.law.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Single working days since 1990 on which the offices of the executive branch were closed, though they are no legal
/// holidays for everybody: `closures.tsv`.
///
/// Two kinds: days that a president closed, and Inauguration Day, which is a holiday around Washington only, where the
/// Board sits. Whether a last day moves on from one is not settled (`rule.closed-by-order`).
///
/// Left out: half days (24 December of 1998, 2002, 2009 and 2015 among them), on which papers could be filed in the
/// morning; closures of one office; orders before 1994, of which none was found. The list is as complete as what was
/// found.
public final class Closures {

    static final List<String> COLUMNS = List.of("day", "where", "what", "source", "checked");

    /// Each day with what closed the offices on it.
    public static final Map<LocalDate, String> DAYS = read();

    private Closures() {}

    private static Map<LocalDate, String> read() {
        var days = new TreeMap<LocalDate, String>();
        for (var row : Sheet.of(Closures.class, "closures.tsv", COLUMNS).rows()) {
            row.need("source");
            row.day("checked");
            boolean washington =
                    row.oneOf("where", List.of("everywhere", "washington")).equals("washington");
            days.put(row.day("day"), row.need("what") + (washington ? ", a holiday around Washington only" : ""));
        }
        return days;
    }
}
