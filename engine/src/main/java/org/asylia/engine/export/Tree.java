package org.asylia.engine.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Yield;

/// Conditions, dates and numbers as plain data. Sets are written in order, so that the same rule is always written
/// the same way.
final class Tree {

    private Tree() {}

    static Object of(Condition condition) {
        return switch (condition) {
            case Condition.Says(var fact) -> map("says", fact.key());
            case Condition.Among(var fact, var codes) ->
                map("among", fact.key(), "codes", codes.stream().sorted().toList());
            case Condition.Listed(var fact, var table, var on) ->
                map("listed", fact.key(), "table", of(table), "on", of(on));
            case Condition.Same(var one, var other) -> map("same", List.of(one.key(), other.key()));
            case Condition.Days(var left, var order, var right) ->
                map("days", of(left), "order", order.ofDays(), "than", of(right));
            case Condition.Amounts(var left, var order, var right) ->
                map("amounts", of(left), "order", order.ofNumbers(), "than", of(right));
            case Condition.All(var parts) -> map("all", each(parts));
            case Condition.Any(var parts) -> map("any", each(parts));
            case Condition.AtLeast(var count, var parts) -> map("atLeast", count, "of", each(parts));
            case Condition.Not(var part) -> map("not", of(part));
            case Condition.Some(var count, var list, var part) ->
                map("some", list.key(), "count", count, "with", of(part));
            case Condition.Every(var list, var part) -> map("every", list.key(), "with", of(part));
            case Condition.Holds(var rule) -> map("holds", rule);
            case Condition.Judged(var judgment) -> map("judged", of(judgment));
            case Condition.NotEncoded(var what, var reason) -> map("notEncoded", what, "reason", reason);
            case Condition.Settled(var yes, var because) -> map("settled", yes, "because", because);
            case Condition.Contested(var id, var question, var readings) ->
                map(
                        "contested",
                        id,
                        "question",
                        question,
                        "readings",
                        readings.stream().map(Tree::of).toList());
            case Condition.Layered(var otherwise, var layers) ->
                map(
                        "otherwise",
                        otherwise,
                        "layers",
                        layers.stream().map(Tree::of).toList());
            case Condition.Leans(var part, var when, var toward, var because, var burden) ->
                map(
                        "part",
                        of(part),
                        "leansWhen",
                        of(when),
                        "toward",
                        toward,
                        "because",
                        because,
                        "burden",
                        burden.party().words(),
                        "proof",
                        burden.proof().words());
        };
    }

    private static List<Object> each(List<Condition> parts) {
        return parts.stream().map(Tree::of).toList();
    }

    private static Object of(Judgment judgment) {
        return map(
                "id",
                judgment.id(),
                "question",
                judgment.question(),
                "factors",
                judgment.factors().stream()
                        .map(factor ->
                                map("for", factor.speaksFor(), "label", factor.label(), "found", of(factor.found())))
                        .toList(),
                "decisions",
                judgment.decisions());
    }

    private static Object of(Reading reading) {
        return map(
                "id",
                reading.id(),
                "label",
                reading.label(),
                "source",
                reading.source(),
                "circuits",
                reading.circuits().stream().sorted().toList(),
                "review",
                reading.review(),
                "condition",
                of(reading.condition()));
    }

    private static Object of(Layer layer) {
        return map(
                "label",
                layer.label(),
                "citation",
                layer.citation(),
                "when",
                of(layer.when()),
                "then",
                layer.then(),
                "exceptions",
                layer.exceptions().stream().map(Tree::of).toList());
    }

    private static Object of(DatedTable table) {
        return map(
                "id",
                table.id(),
                "checked",
                table.checked().toString(),
                "complete",
                table.complete(),
                "rows",
                table.rows().stream().map(Tree::of).toList());
    }

    private static Object of(DatedTable.Row row) {
        return map(
                "code",
                row.code(),
                "value",
                row.value(),
                "from",
                row.from().toString(),
                "to",
                row.to().map(Object::toString).orElse(""),
                "source",
                row.source());
    }

    static Object of(Yield gives) {
        return switch (gives) {
            case Yield.Due(var sense, var day, var safe, var done, var missed, var cure) ->
                map(
                        sense == Yield.Sense.LAST_DAY ? "lastDay" : "firstDay",
                        of(day),
                        "safe",
                        of(safe),
                        "done",
                        done,
                        "missed",
                        missed,
                        "cure",
                        cure);
            case Yield.Amount(var dollars) -> map("dollars", of(dollars));
        };
    }

    static Object of(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _ -> "as-of";
            case DateTerm.Fixed(var day) -> map("day", day.toString());
            case DateTerm.Told(var fact) -> map("fact", fact.key());
            case DateTerm.Named(var name, var named) -> map("named", name, "date", of(named));
            case DateTerm.Moved(var from, var by) -> map("from", of(from), "plus", by.toString());
            case DateTerm.BusinessDay(var from, var roll) ->
                map("businessDay", of(from), "roll", roll.name().toLowerCase(Locale.ROOT));
            case DateTerm.LatestOf(var list, var fact, var where) ->
                map("latest", fact.key(), "of", list.key(), "where", of(where));
            case DateTerm.EarliestOf(var list, var fact, var where) ->
                map("earliest", fact.key(), "of", list.key(), "where", of(where));
            case DateTerm.LaterOf(var one, var other) -> map("laterOf", List.of(of(one), of(other)));
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                map("if", of(when), "then", of(then), "else", of(otherwise));
        };
    }

    static Object of(NumberTerm term) {
        return switch (term) {
            case NumberTerm.Fixed(var value) -> map("number", value);
            case NumberTerm.Told(var fact) -> map("fact", fact.key());
            case NumberTerm.Parameter(var table, var on) -> map("parameter", of(table), "on", of(on));
            case NumberTerm.SumOf(var list, var fact, var where) ->
                map("sum", fact.key(), "of", list.key(), "where", of(where));
            case NumberTerm.CountOf(var list, var where) -> map("count", list.key(), "where", of(where));
            case NumberTerm.YearsBetween(var from, var to) -> map("yearsFrom", of(from), "to", of(to));
            case NumberTerm.DaysBetween(var from, var to) -> map("daysFrom", of(from), "to", of(to));
        };
    }

    /// A map with its entries in the given order: key, value, key, value.
    static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
