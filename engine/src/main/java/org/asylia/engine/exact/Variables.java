package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.asylia.engine.answer.Why;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;

/// The variables of an exact pass, each made when it is first met.
final class Variables {

    private static final List<Variable.Value> NO_OR_YES = noOr("no", "yes");
    private static final List<Variable.Value> NO_MORE_OR_ANOTHER = noOr("no more", "another");

    private final Map<Key, Variable> known = new HashMap<>();
    private final List<Variable> all = new ArrayList<>();

    private static List<Variable.Value> noOr(String no, String yes) {
        return List.of(new Variable.Value(no, "", 0), new Variable.Value(yes, "", 1));
    }

    Variable get(int index) {
        return all.get(index);
    }

    Variable yesNo(Open open) {
        return made(key(open, ""), List.of(open), Variable.Kind.CHOICE, NO_OR_YES);
    }

    Variable codes(Open open, List<Variable.Value> values) {
        return made(key(open, ""), List.of(open), Variable.Kind.CHOICE, values);
    }

    Variable days(Open open, SortedSet<Long> days) {
        return made(
                key(open, "day"),
                List.of(open),
                Variable.Kind.DAY,
                days.stream().map(day -> Variable.Value.of(day)).toList());
    }

    Variable numbers(Open open, SortedSet<Long> numbers) {
        return made(
                key(open, "number"),
                List.of(open),
                Variable.Kind.NUMBER,
                numbers.stream().map(number -> Variable.Value.of(number)).toList());
    }

    /// Whether an entry of a list that was not told yet satisfies something.
    ///
    /// @param what what it would satisfy; the same words give the same variable
    Variable more(ItemList list, String holder, String what) {
        var open = more(list, holder);
        return made(key(open, what), List.of(open), Variable.Kind.CHOICE, NO_MORE_OR_ANOTHER);
    }

    static Open more(ItemList list, String holder) {
        return new Open(Reason.Kind.LIST, list.key(), holder, Why.LIST_NOT_COMPLETE, list.complete());
    }

    /// Which reading of a contested point is right: the same for the whole case.
    Variable readings(Condition.Contested point, List<Reading> live) {
        var open = new Open(Reason.Kind.CONTESTED, point.id(), "", Why.LAW_CONTESTED, point.question());
        return codes(
                open,
                live.stream()
                        .map(each -> new Variable.Value(each.label(), each.id(), 0))
                        .toList());
    }

    /// A comparison of several open dates, as one question.
    Variable comparison(String words, String item, List<Open> opens) {
        return made(
                new Key(Reason.Kind.COMPARISON, words, item, "apart"),
                opens,
                Variable.Kind.CHOICE,
                noOr("not: " + words, words));
    }

    private Variable made(Key key, List<Open> opens, Variable.Kind kind, List<Variable.Value> values) {
        var variable = known.get(key);
        if (variable == null) {
            variable = new Variable(all.size(), opens, kind, values);
            known.put(key, variable);
            all.add(variable);
        }
        return variable;
    }

    private static Key key(Open open, String what) {
        return new Key(open.kind(), open.id(), open.item(), what);
    }

    /// What tells variables apart.
    ///
    /// @param what what of it is meant, where that may be several things
    private record Key(Reason.Kind kind, String id, String item, String what) {}
}
