package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.asylia.engine.answer.Why;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// The variables of an exact pass, each made when it is first met.
final class Variables {

    private final Map<String, Variable> known = new LinkedHashMap<>();
    private final List<Variable> all = new ArrayList<>();

    Variable get(int index) {
        return all.get(index);
    }

    Variable yesNo(Reason.Kind kind, String id, String item, Why why, String says) {
        return known.computeIfAbsent(
                key(kind, id, item),
                _ -> made(
                        kind,
                        id,
                        item,
                        why,
                        says,
                        List.of(new Variable.Value("no", "", 0), new Variable.Value("yes", "", 1))));
    }

    Variable codes(Reason.Kind kind, String id, String item, Why why, String says, List<Variable.Value> values) {
        return known.computeIfAbsent(key(kind, id, item), _ -> made(kind, id, item, why, says, values));
    }

    Variable days(String id, String item, Reason.Kind kind, Why why, String says, SortedSet<Long> days) {
        return known.computeIfAbsent(key(kind, id, item), _ -> made(kind, id, item, why, says, stretches(days, true)));
    }

    Variable numbers(String id, String item, Reason.Kind kind, Why why, String says, SortedSet<Long> numbers) {
        return known.computeIfAbsent(
                key(kind, id, item), _ -> made(kind, id, item, why, says, stretches(numbers, false)));
    }

    /// Whether an entry of a list that was not told yet satisfies something.
    Variable more(ItemList list, String holder, String key) {
        return known.computeIfAbsent(
                "more " + key,
                _ -> made(
                        Reason.Kind.LIST,
                        list.key(),
                        holder,
                        Why.LIST_NOT_COMPLETE,
                        list.complete(),
                        List.of(new Variable.Value("no more", "", 0), new Variable.Value("another", "", 1))));
    }

    /// Which reading of a contested point is right: the same for the whole case.
    Variable readings(Condition.Contested point, List<Reading> live) {
        return known.computeIfAbsent(
                "point " + point.id(),
                _ -> made(
                        Reason.Kind.CONTESTED,
                        point.id(),
                        "",
                        Why.LAW_CONTESTED,
                        point.question(),
                        live.stream()
                                .map(each -> new Variable.Value(each.label(), each.id(), 0))
                                .toList()));
    }

    private Variable made(Reason.Kind kind, String id, String item, Why why, String says, List<Variable.Value> values) {
        var variable = new Variable(all.size(), new Open(kind, id, item, why, says), values);
        all.add(variable);
        return variable;
    }

    private static String key(Reason.Kind kind, String id, String item) {
        return kind + " " + id + " " + item;
    }

    private static List<Variable.Value> stretches(SortedSet<Long> points, boolean days) {
        return points.stream()
                .map(point -> new Variable.Value(days ? day(point) : number(point), "", point))
                .toList();
    }

    static String day(long day) {
        var date = LocalDate.ofEpochDay(day);
        return date.equals(DateRange.BEGINNING) || date.equals(DateRange.END) ? "any day" : date.toString();
    }

    private static String number(long number) {
        return number >= NumberRange.UNBOUNDED ? "any number" : Long.toString(number);
    }
}
