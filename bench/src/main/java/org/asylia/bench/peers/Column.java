package org.asylia.bench.peers;

import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.time.DateRange;

/// What stands in one column of the row that the peers get for a case: what was told, whether there is such an entry,
/// or a bound of a day or number that our reader has counted beforehand.
///
/// @param place of which entry
/// @param what what of it
record Column(Place place, What what) {

    /// Stands in a row where nothing is known.
    static final long UNTOLD = Long.MIN_VALUE;

    /// Days and amounts lie well within this; what is not bounded is cut off here.
    private static final long FAR = 1_000_000_000;

    private static final int LETTERS = 26;

    sealed interface What {
        /// A yes-or-no fact: 1, 0 or untold.
        record YesNo(Fact fact) implements What {}

        /// A choice or a country, as a number.
        record Code(Fact fact) implements What {}

        /// Whether there is such an entry: 1 or 0.
        record Present() implements What {}

        /// Whether such a list of the place is complete: 1 or 0.
        record Complete(ItemList list) implements What {}

        /// A day known exactly, or untold.
        record Day(DateTerm term) implements What {}

        /// The first or the last day that it may be.
        record DayBound(DateTerm term, End end) implements What {}

        /// The least or the most that it may be.
        record NumberBound(NumberTerm term, End end) implements What {}
    }

    enum End {
        LEAST,
        MOST
    }

    /// Whether it holds yes and no rather than numbers.
    boolean isYesNo() {
        return what instanceof What.YesNo || what instanceof What.Present || what instanceof What.Complete;
    }

    long value(Determination about) {
        var found = place.in(about.about().root());
        if (found.isEmpty()) {
            return what instanceof What.Present || what instanceof What.Complete ? 0 : UNTOLD;
        }
        var item = found.get();
        return switch (what) {
            case What.YesNo(var fact) -> item.content(fact) instanceof Content.YesNo(var yes) ? flag(yes) : UNTOLD;
            case What.Code(var fact) -> item.content(fact) instanceof Content.Code(var code) ? code(code) : UNTOLD;
            case What.Present _ -> 1;
            case What.Complete(var list) -> flag(item.items(list).complete());
            case What.Day(var term) -> exact(about.terms().days(term, item));
            case What.DayBound(var term, var end) -> bound(about.terms().days(term, item), end);
            case What.NumberBound(var term, var end) -> {
                var range = about.terms().number(term, item);
                yield within(end == End.LEAST ? range.least() : range.most());
            }
        };
    }

    private static long flag(boolean yes) {
        return yes ? 1 : 0;
    }

    private static long exact(DateRange days) {
        if (days.equals(DateRange.ANY)) {
            return UNTOLD;
        }
        if (!days.isOneDay()) {
            throw new IllegalStateException("A day that was held to be exact is " + days + ".");
        }
        return days.earliest().toEpochDay();
    }

    static long bound(DateRange days, End end) {
        return (end == End.LEAST ? days.earliest() : days.latest()).toEpochDay();
    }

    static long within(long number) {
        return Math.clamp(number, -FAR, FAR);
    }

    /// Countries by their two letters, other codes by their text: the same number for the same code everywhere.
    static int code(String code) {
        if (code.length() == 2 && Character.isUpperCase(code.charAt(0)) && Character.isUpperCase(code.charAt(1))) {
            return (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
        }
        return LETTERS * LETTERS + Math.floorMod(code.hashCode(), 1 << 30);
    }

    /// Where a fact stands, as seen from a place.
    static Place holder(Place from, Fact fact) {
        return fact.list().map(from::enclosing).orElse(Place.CASE);
    }
}
