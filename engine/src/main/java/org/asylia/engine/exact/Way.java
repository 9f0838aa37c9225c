package org.asylia.engine.exact;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// How a fact takes part in a term.
enum Way {
    /// The term is the same whatever the fact is.
    NONE,
    /// The term is the fact, or something in which it has no part.
    ITSELF,
    /// In some other way: moved, summed up, the latest of several.
    OTHER;

    static Way of(DateTerm term, Possible.Instance held, Item place) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> NONE;
            case DateTerm.Told(var fact) -> told(fact, held, place);
            case DateTerm.Named(_, var named) -> of(named, held, place);
            case DateTerm.Chosen(_, var then, var otherwise) ->
                of(then, held, place).or(of(otherwise, held, place));
            case DateTerm.Moved(var from, _) -> of(from, held, place).changed();
            case DateTerm.BusinessDay(var from, _) -> of(from, held, place).changed();
            case DateTerm.LatestOf _, DateTerm.EarliestOf _, DateTerm.LaterOf _ -> OTHER;
        };
    }

    static Way of(NumberTerm term, Possible.Instance held, Item place) {
        return switch (term) {
            case NumberTerm.Fixed _, NumberTerm.CountOf _, NumberTerm.Parameter _ -> NONE;
            case NumberTerm.Told(var fact) -> told(fact, held, place);
            case NumberTerm.SumOf _, NumberTerm.YearsBetween _, NumberTerm.DaysBetween _ -> OTHER;
        };
    }

    private static Way told(Fact fact, Possible.Instance held, Item place) {
        return fact.equals(held.fact())
                        && Possible.owner(fact, place)
                                .filter(held.item()::equals)
                                .isPresent()
                ? ITSELF
                : NONE;
    }

    private Way or(Way other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private Way changed() {
        return this == NONE ? NONE : OTHER;
    }
}
