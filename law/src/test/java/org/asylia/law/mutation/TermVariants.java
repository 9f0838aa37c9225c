package org.asylia.law.mutation;

import java.time.Period;
import java.util.stream.Stream;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// Every small change of one date, or of one number, that leaves its parts as they are.
final class TermVariants {

    private TermVariants() {}

    static DateTerm moved(DateTerm term, int days) {
        return new DateTerm.Moved(term, Period.ofDays(days));
    }

    static Stream<Variant<DateTerm>> of(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Told _, DateTerm.Named _ -> Stream.empty();
            case DateTerm.Fixed(var day) ->
                Stream.of(new Variant<>(day + " becomes the day after", new DateTerm.Fixed(day.plusDays(1))));
            case DateTerm.Moved(var from, var by) ->
                Stream.of(new Variant<>(by + " becomes a day more", new DateTerm.Moved(from, by.plusDays(1))));
            case DateTerm.BusinessDay(var from, var roll) ->
                Stream.of(
                        new Variant<>("drops the business day", from),
                        new Variant<>(
                                "the business day is counted from a day later",
                                new DateTerm.BusinessDay(moved(from, 1), roll)));
            case DateTerm.LatestOf(var list, var fact, var where) ->
                Stream.concat(
                        Stream.of(new Variant<>("latest becomes earliest", new DateTerm.EarliestOf(list, fact, where))),
                        ConditionVariants.negated(where)
                                .map(part -> part.in(changed -> new DateTerm.LatestOf(list, fact, changed))));
            case DateTerm.EarliestOf(var list, var fact, var where) ->
                Stream.concat(
                        Stream.of(new Variant<>("earliest becomes latest", new DateTerm.LatestOf(list, fact, where))),
                        ConditionVariants.negated(where)
                                .map(part -> part.in(changed -> new DateTerm.EarliestOf(list, fact, changed))));
            case DateTerm.LaterOf(var one, var other) ->
                Stream.of(
                        new Variant<>("the first, not the later date", one),
                        new Variant<>("the second, not the later date", other));
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                Stream.of(new Variant<>("the other date is chosen", new DateTerm.Chosen(when, otherwise, then)));
        };
    }

    static Stream<Variant<NumberTerm>> of(NumberTerm term) {
        return switch (term) {
            case NumberTerm.Fixed(var value) ->
                Stream.of(
                        new Variant<>(value + " becomes " + (value + 1), new NumberTerm.Fixed(value + 1)),
                        new Variant<>(value + " becomes " + (value - 1), new NumberTerm.Fixed(value - 1)));
            case NumberTerm.Told _, NumberTerm.Parameter _ -> Stream.empty();
            case NumberTerm.YearsBetween _, NumberTerm.DaysBetween _ -> Stream.empty();
            case NumberTerm.SumOf(var list, var fact, var where) ->
                ConditionVariants.negated(where)
                        .map(part -> part.in(changed -> new NumberTerm.SumOf(list, fact, changed)));
            case NumberTerm.CountOf(var list, var where) ->
                ConditionVariants.negated(where).map(part -> part.in(changed -> new NumberTerm.CountOf(list, changed)));
        };
    }
}
