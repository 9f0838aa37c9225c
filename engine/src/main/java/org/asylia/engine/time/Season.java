package org.asylia.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A season as people of the northern hemisphere mean it: from the earliest day that anybody counts to it (its first
/// month) to the latest (its astronomical end). Neighbours overlap on purpose: a deadline counted from a season must
/// hold whichever way it was meant.
///
/// The winter of a year may be the one that year begins in or the one it ends in, so `2023-winter` reaches from
/// 1 December 2022 to 21 March 2024.
public enum Season {
    SPRING(0, 3, 1, 0, 6, 21),
    SUMMER(0, 6, 1, 0, 9, 23),
    AUTUMN(0, 9, 1, 0, 12, 22),
    /// Another word for autumn.
    FALL(0, 9, 1, 0, 12, 22),
    WINTER(-1, 12, 1, 1, 3, 21);

    private static final Season[] ALL = values();

    private final int fromYear;
    private final int fromMonth;
    private final int fromDay;
    private final int toYear;
    private final int toMonth;
    private final int toDay;

    Season(int fromYear, int fromMonth, int fromDay, int toYear, int toMonth, int toDay) {
        this.fromYear = fromYear;
        this.fromMonth = fromMonth;
        this.fromDay = fromDay;
        this.toYear = toYear;
        this.toMonth = toMonth;
        this.toDay = toDay;
    }

    public static Optional<Season> of(String code) {
        for (var season : ALL) {
            if (season.code().equals(code)) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }

    /// The words used in case files, each behind the prefix.
    public static List<String> codes(String prefix) {
        var codes = new ArrayList<String>();
        for (var season : ALL) {
            codes.add(prefix + season.code());
        }
        return codes;
    }

    /// The days that somebody may mean by this season of a year.
    public DateRange in(int year) {
        return new DateRange(
                LocalDate.of(year + fromYear, fromMonth, fromDay), LocalDate.of(year + toYear, toMonth, toDay));
    }

    /// The lower-case word used in case files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
