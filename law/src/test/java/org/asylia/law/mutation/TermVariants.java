package org.asylia.law.mutation;

import java.time.Period;
import java.util.stream.Stream;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// Every date, and every number, that differs from one of a rule in one small place.
final class TermVariants {

    private TermVariants() {}

    static DateTerm moved(DateTerm term, int days) {
        return new DateTerm.Moved(term, Period.ofDays(days));
    }

    /// A day later, and every change within.
    static Stream<Variant<DateTerm>> of(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _ -> Stream.empty();
            case DateTerm.Named(_, var named) -> of(named);
            default -> Stream.concat(Stream.of(new Variant<>("a date a day later", moved(term, 1))), within(term));
        };
    }

    /// Every change within a date, for those who move the date itself.
    static Stream<Variant<DateTerm>> within(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _, DateTerm.Told _ -> Stream.empty();
            case DateTerm.Named(_, var named) -> within(named);
            case DateTerm.Moved(var from, var by) ->
                within(from).map(variant -> variant.in(changed -> new DateTerm.Moved(changed, by)));
            case DateTerm.BusinessDay(var from, var roll) ->
                Stream.concat(
                        Stream.of(
                                new Variant<>("drops the business day", from),
                                new Variant<DateTerm>(
                                        "counts to the business day a day later",
                                        new DateTerm.BusinessDay(moved(from, 1), roll))),
                        within(from).map(variant -> variant.in(changed -> new DateTerm.BusinessDay(changed, roll))));
            case DateTerm.LatestOf(var list, var fact, var where) ->
                Stream.concat(
                        Stream.of(new Variant<>("latest becomes earliest", new DateTerm.EarliestOf(list, fact, where))),
                        ConditionVariants.turned(where)
                                .map(part -> part.in(changed -> new DateTerm.LatestOf(list, fact, changed))));
            case DateTerm.EarliestOf(var list, var fact, var where) ->
                Stream.concat(
                        Stream.of(new Variant<>("earliest becomes latest", new DateTerm.LatestOf(list, fact, where))),
                        ConditionVariants.turned(where)
                                .map(part -> part.in(changed -> new DateTerm.EarliestOf(list, fact, changed))));
            case DateTerm.LaterOf(var one, var other) ->
                Stream.of(
                                Stream.of(
                                        new Variant<>("the first, not the later date", one),
                                        new Variant<>("the second, not the later date", other)),
                                of(one).map(part -> part.<DateTerm>in(it -> new DateTerm.LaterOf(it, other))),
                                of(other).map(part -> part.<DateTerm>in(it -> new DateTerm.LaterOf(one, it))))
                        .flatMap(each -> each);
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                Stream.of(
                                ConditionVariants.turned(when)
                                        .map(part -> part.<DateTerm>in(it -> new DateTerm.Chosen(it, then, otherwise))),
                                of(then).map(part -> part.<DateTerm>in(it -> new DateTerm.Chosen(when, it, otherwise))),
                                of(otherwise)
                                        .map(part -> part.<DateTerm>in(it -> new DateTerm.Chosen(when, then, it))))
                        .flatMap(each -> each);
        };
    }

    /// One more or one less, and every change within.
    static Stream<Variant<NumberTerm>> of(NumberTerm term, int by) {
        return switch (term) {
            case NumberTerm.Fixed(var value) ->
                Stream.of(new Variant<>(value + " becomes " + (value + by), new NumberTerm.Fixed(value + by)));
            case NumberTerm.Told _ -> Stream.empty();
            case NumberTerm.Parameter(var table, var on) ->
                within(on).map(part -> part.in(changed -> new NumberTerm.Parameter(table, changed)));
            case NumberTerm.SumOf(var list, var fact, var where) ->
                ConditionVariants.turned(where)
                        .map(part -> part.in(changed -> new NumberTerm.SumOf(list, fact, changed)));
            case NumberTerm.CountOf(var list, var where) ->
                ConditionVariants.turned(where).map(part -> part.in(changed -> new NumberTerm.CountOf(list, changed)));
            case NumberTerm.YearsBetween(var from, var to) ->
                Stream.concat(
                        of(from).map(part -> part.<NumberTerm>in(it -> new NumberTerm.YearsBetween(it, to))),
                        of(to).map(part -> part.<NumberTerm>in(it -> new NumberTerm.YearsBetween(from, it))));
            case NumberTerm.DaysBetween(var from, var to) ->
                Stream.concat(
                        of(from).map(part -> part.<NumberTerm>in(it -> new NumberTerm.DaysBetween(it, to))),
                        of(to).map(part -> part.<NumberTerm>in(it -> new NumberTerm.DaysBetween(from, it))));
        };
    }
}
