package org.asylia.book.words;

import static org.asylia.book.words.Span.plain;
import static org.asylia.book.words.Span.strong;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// Reads dates and numbers, as they stand within a sentence.
final class Terms {

    private final Reading reading;
    private final NamedDays days;

    Terms(Reading reading, NamedDays days) {
        this.reading = reading;
        this.days = days;
    }

    List<Span> of(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _ -> List.of(plain("the day asked for"));
            case DateTerm.Fixed(var day) -> List.of(plain(day.toString()));
            case DateTerm.Told(var fact) -> List.of(Answers.name(fact));
            case DateTerm.Named named -> List.of(days.refer(named));
            case DateTerm.Moved(var from, var by) -> joined(plain(moved(by)), of(from));
            case DateTerm.BusinessDay(var from, var roll) ->
                joined(of(from), plain(" or, if offices are closed that day, " + roll.words()));
            case DateTerm.LatestOf(var list, var fact, var where) -> among("the latest ", list, fact, where);
            case DateTerm.EarliestOf(var list, var fact, var where) -> among("the earliest ", list, fact, where);
            case DateTerm.LaterOf(var one, var other) ->
                joined(joined(plain("the later of "), of(one)), joined(plain(" and "), of(other)));
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                joined(
                        joined(joined(of(then), plain(" if this holds (")), inline(reading.of(when))),
                        joined(plain("), or else "), of(otherwise)));
        };
    }

    List<Span> of(NumberTerm term) {
        return switch (term) {
            case NumberTerm.Fixed(var value) -> List.of(plain(Long.toString(value)));
            case NumberTerm.Told(var fact) -> List.of(Answers.name(fact));
            case NumberTerm.Parameter(var table, var on) ->
                joined(joined(new Span.ToTable(table, "“" + table.title() + "”"), List.of(plain(" on "))), of(on));
            case NumberTerm.SumOf(var list, var fact, var where) -> among("the sum of ", list, fact, where);
            case NumberTerm.CountOf(var list, var where) ->
                joined(plain("the number of " + Parts.many(list)), those(where));
            case NumberTerm.YearsBetween(var from, var to) -> between("the full years from ", from, to);
            case NumberTerm.DaysBetween(var from, var to) -> between("the days from ", from, to);
        };
    }

    /// What is counted, after the number: ` months`.
    static String unit(NumberTerm term) {
        return switch (term) {
            case NumberTerm.Told(var fact) -> unit(fact);
            case NumberTerm.SumOf(_, var fact, _) -> unit(fact);
            case NumberTerm.YearsBetween _,
                    NumberTerm.DaysBetween _,
                    NumberTerm.CountOf _,
                    NumberTerm.Fixed _,
                    NumberTerm.Parameter _ -> "";
        };
    }

    private static String unit(Fact fact) {
        return fact.type() instanceof FactType.Number(var unit, _, _) ? " " + unit : "";
    }

    private List<Span> between(String lead, DateTerm from, DateTerm to) {
        return joined(joined(plain(lead), of(from)), joined(plain(" to "), of(to)));
    }

    private List<Span> among(String lead, ItemList list, Fact fact, Condition where) {
        return joined(List.of(plain(lead), Answers.name(fact), plain(" of all " + Parts.many(list))), those(where));
    }

    private List<Span> those(Condition where) {
        return isEvery(where)
                ? List.of()
                : joined(joined(plain(" for which this holds ("), inline(reading.of(where))), plain(")"));
    }

    private static boolean isEvery(Condition where) {
        return where instanceof Condition.Settled(var yes, _) && yes;
    }

    /// A reading within a sentence.
    private static List<Span> inline(Line line) {
        var words = new ArrayList<>(line.words());
        for (int i = 0; i < line.below().size(); i++) {
            words.add(plain(i == 0 ? " " : "; "));
            words.addAll(inline(line.below().get(i)));
        }
        return words;
    }

    /// How a day is counted, choices and conditions under one another.
    Line counted(DateTerm term) {
        return switch (term) {
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                Line.over(
                        "One of two days:",
                        List.of(
                                reading.of(when).after(strong("If: ")),
                                counted(then).after(strong("then ")),
                                counted(otherwise).after(strong("otherwise "))));
            case DateTerm.LaterOf(var one, var other)
            when !isShort(term) -> Line.over("The later of these two days:", List.of(counted(one), counted(other)));
            case DateTerm.Moved(var from, var by)
            when !isShort(from) -> Line.over(capital(moved(by)) + "this day:", List.of(counted(from)));
            case DateTerm.BusinessDay(var from, var roll)
            when !isShort(from) ->
                Line.over("This day or, if offices are closed on it, " + roll.words() + ":", List.of(counted(from)));
            case DateTerm.LatestOf(var list, var fact, var where)
            when !isEvery(where) -> new Line(among("The latest ", list, fact), List.of(reading.of(where)));
            case DateTerm.EarliestOf(var list, var fact, var where)
            when !isEvery(where) -> new Line(among("The earliest ", list, fact), List.of(reading.of(where)));
            case DateTerm.AsOf _,
                    DateTerm.Fixed _,
                    DateTerm.Told _,
                    DateTerm.Named _,
                    DateTerm.LaterOf _,
                    DateTerm.Moved _,
                    DateTerm.BusinessDay _,
                    DateTerm.LatestOf _,
                    DateTerm.EarliestOf _ -> new Line(of(term), List.of());
        };
    }

    private static List<Span> among(String lead, ItemList list, Fact fact) {
        return List.of(plain(lead), Answers.name(fact), plain(" of all " + Parts.many(list) + " for which:"));
    }

    /// Whether a day can be said within a sentence: no condition stands in it.
    static boolean isShort(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _, DateTerm.Told _, DateTerm.Named _ -> true;
            case DateTerm.Moved(var from, _) -> isShort(from);
            case DateTerm.BusinessDay(var from, _) -> isShort(from);
            case DateTerm.LatestOf(_, _, var where) -> isEvery(where);
            case DateTerm.EarliestOf(_, _, var where) -> isEvery(where);
            case DateTerm.LaterOf(var one, var other) -> isShort(one) && isShort(other);
            case DateTerm.Chosen _ -> false;
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String moved(Period by) {
        var parts = new ArrayList<String>();
        count(parts, by.getYears(), "year");
        count(parts, by.getMonths(), "month");
        count(parts, by.getDays(), "day");
        return String.join(" and ", parts) + (by.isNegative() ? " before " : " after ");
    }

    private static void count(List<String> parts, int count, String unit) {
        if (count != 0) {
            parts.add(Math.abs(count) + " " + unit + (Math.abs(count) == 1 ? "" : "s"));
        }
    }

    private static List<Span> joined(Span first, List<Span> rest) {
        return joined(List.of(first), rest);
    }

    private static List<Span> joined(List<Span> first, Span last) {
        return joined(first, List.of(last));
    }

    private static List<Span> joined(List<Span> first, List<Span> rest) {
        var all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }
}
