package org.asylia.casefile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.engine.time.DateRange;

/// A season as people of the northern hemisphere mean it: from the earliest day that anybody counts to it (its first
/// month) to the latest (its astronomical end). Neighbours overlap on purpose: a deadline counted from a season must
/// hold whichever way it was meant.
///
/// The winter of a year may be the one that year begins in or the one it ends in, so `2023-winter` reaches from
/// 1 December 2022 to 21 March 2024.
enum Season {
    SPRING(0, MonthDay.of(3, 1), 0, MonthDay.of(6, 21)),
    SUMMER(0, MonthDay.of(6, 1), 0, MonthDay.of(9, 23)),
    AUTUMN(0, MonthDay.of(9, 1), 0, MonthDay.of(12, 22)),
    /// Another word for autumn.
    FALL(0, MonthDay.of(9, 1), 0, MonthDay.of(12, 22)),
    WINTER(-1, MonthDay.of(12, 1), 1, MonthDay.of(3, 21));

    private static final Season[] ALL = values();

    private final int firstYear;
    private final MonthDay first;
    private final int lastYear;
    private final MonthDay last;

    Season(int firstYear, MonthDay first, int lastYear, MonthDay last) {
        this.firstYear = firstYear;
        this.first = first;
        this.lastYear = lastYear;
        this.last = last;
    }

    static Optional<Season> of(String code) {
        for (var season : ALL) {
            if (season.code().equals(code)) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }

    /// The words used in case files, each behind the prefix.
    static List<String> codes(String prefix) {
        var codes = new ArrayList<String>();
        for (var season : ALL) {
            codes.add(prefix + season.code());
        }
        return codes;
    }

    DateRange in(int year) {
        LocalDate from = first.atYear(year + firstYear);
        return new DateRange(from, last.atYear(year + lastYear));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
