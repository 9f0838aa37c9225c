package org.asylia.engine.words;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// Says conditions, dates and numbers in plain English.
public final class Words {

    private Words() {}

    /// What is known of a fact: `yes`, `2002-04-09`, or `unknown (has not been asked)`.
    public static String of(Fact fact, Content content) {
        return switch (content) {
            case Content.YesNo(var yes) -> yes ? "yes" : "no";
            case Content.Day(var date) ->
                date.said()
                        .map(said -> date.days() + " (\"" + said + "\")")
                        .orElse(date.days().toString());
            case Content.Number(var value) ->
                fact.type() instanceof FactType.Number(var unit, _, _)
                        ? value + " " + unit
                        : Long.toString(value);
            case Content.Code(var code) -> label(fact, code);
            case Content.Words(var words) -> words;
            case Content.Unknown(var why) -> "unknown (" + why.words() + ")";
        };
    }

    private static String label(Fact fact, String code) {
        return fact.type() instanceof FactType.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.code().equals(code))
                        .map(FactType.Option::label)
                        .findFirst()
                        .orElse(code)
                : code;
    }

    public static String of(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _ -> "the day asked for";
            case DateTerm.Fixed(var day) -> day.toString();
            case DateTerm.Told(var fact) -> name(fact);
            case DateTerm.Named(var name, _) -> name;
            case DateTerm.Moved(var from, var by) -> of(from) + " plus " + of(by);
            case DateTerm.BusinessDay(var from, var roll) -> of(from) + ", or " + roll.words();
            case DateTerm.LatestOf(var list, var fact, _) -> "the latest " + name(fact) + " of the " + list.key();
            case DateTerm.EarliestOf(var list, var fact, _) ->
                "the earliest " + name(fact) + " of the " + list.key();
            case DateTerm.LaterOf(var one, var other) -> "the later of " + of(one) + " and " + of(other);
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                of(then) + " if " + of(when) + ", else " + of(otherwise);
        };
    }

    private static String of(Period period) {
        var parts = new ArrayList<String>();
        count(parts, period.getYears(), "year");
        count(parts, period.getMonths(), "month");
        count(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void count(List<String> parts, int count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    public static String of(NumberTerm term) {
        return switch (term) {
            case NumberTerm.Fixed(var value) -> Long.toString(value);
            case NumberTerm.Told(var fact) -> name(fact);
            case NumberTerm.Parameter(var table, var on) -> table.title() + " on " + of(on);
            case NumberTerm.SumOf(var list, var fact, var where) ->
                "the sum of " + name(fact) + " over " + those(list, where);
            case NumberTerm.CountOf(var list, var where) -> "the number of " + those(list, where);
            case NumberTerm.YearsBetween(var from, var to) -> "full years from " + of(from) + " to " + of(to);
            case NumberTerm.DaysBetween(var from, var to) -> "days from " + of(from) + " to " + of(to);
        };
    }

    private static String those(ItemList list, Condition where) {
        return where instanceof Condition.Settled(var yes, _) && yes
                ? list.key()
                : list.key() + " where " + of(where);
    }

    /// A condition as one phrase. Rules are named by their id.
    public static String of(Condition condition) {
        return switch (condition) {
            case Condition.Says(var fact) -> "\"" + fact.question() + "\" is yes";
            case Condition.Among(var fact, var codes) ->
                "\"" + fact.question() + "\" is "
                        + codes.stream().sorted().map(code -> label(fact, code)).collect(Collectors.joining(", or "));
            case Condition.Listed(var fact, var table, var on) ->
                name(fact) + " is listed in \"" + table.title() + "\" on " + of(on);
            case Condition.Same(var one, var other) -> name(one) + " is the same as " + name(other);
            case Condition.Days(var left, var order, var right) -> of(left) + " is " + order.ofDays() + " " + of(right);
            case Condition.Amounts(var left, var order, var right) ->
                of(left) + " is " + order.ofNumbers() + " " + of(right);
            case Condition.All(var parts) -> joined(parts, " and ");
            case Condition.Any(var parts) -> joined(parts, " or ");
            case Condition.AtLeast(var count, var parts) -> "at least " + count + " of: " + joined(parts, "; ");
            case Condition.Not(var part) -> "not " + bracketed(part);
            case Condition.Some(var count, var list, var part) ->
                "at least " + count + " " + list.one() + " with " + bracketed(part);
            case Condition.Every(var list, var part) -> "every " + list.one() + " with " + bracketed(part);
            case Condition.Holds(var rule) -> "[" + rule + "]";
            case Condition.Judged(var judgment) -> "it is judged: " + judgment.question();
            case Condition.NotEncoded(var what, var reason) -> what + " (not decided here: " + reason + ")";
            case Condition.Settled(var yes, var because) -> (yes ? "yes: " : "no: ") + because;
            case Condition.Contested point ->
                point.question() + " "
                        + point.readings().stream()
                                .map(reading -> reading.label() + ": " + bracketed(reading.condition()))
                                .collect(Collectors.joining("; "));
            case Condition.Layered(var otherwise, var layers) ->
                (otherwise ? "yes" : "no") + ", unless "
                        + layers.stream()
                                .map(layer -> layer.label() + " (" + layer.citation() + "): " + of(layer.when()))
                                .collect(Collectors.joining("; "));
            case Condition.Leans(var part, _, _, var because, _) -> of(part) + " (" + because + ")";
        };
    }

    private static String joined(List<Condition> parts, String with) {
        return parts.stream().map(Words::bracketed).collect(Collectors.joining(with));
    }

    private static String bracketed(Condition condition) {
        return switch (condition) {
            case Condition.All _, Condition.Any _, Condition.AtLeast _ -> "(" + of(condition) + ")";
            default -> of(condition);
        };
    }

    /// A fact's key in words: `arrival.date` is `arrival date`.
    public static String name(Fact fact) {
        return fact.key().replace('.', ' ').replace('-', ' ');
    }
}
