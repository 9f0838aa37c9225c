package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/// Turns conditions and rules into operations on columns, in one frame.
///
/// What unknown becomes is what it becomes for one case: a fact without a value is unknown; a list that is not complete
/// adds an unknown entry; spans that overlap compare as unknown; readings that differ make a point unknown; judgments
/// without an assessment and what is not encoded are unknown. Nothing becomes yes or no.
final class Conditions {

    private final RuleSet law;
    private final Layout layout;
    private final Graph graph;
    private final Frame frame;
    private final Terms terms;
    private final Texts texts;
    private final Map<String, Value> rules = new HashMap<>();
    private final List<Map<Condition, Value>> known = new ArrayList<>();

    Conditions(RuleSet law, Graph graph, Frame frame) {
        this.law = law;
        this.layout = graph.layout();
        this.graph = graph;
        this.frame = frame;
        this.terms = new Terms(this, graph, frame, law.holidays());
        this.texts = new Texts(this, terms, graph);
        layout.spaces().forEach(_ -> known.add(new IdentityHashMap<>()));
    }

    /// The answers of a rule, one for each entry it is asked of, or for each case.
    Value rule(Rule rule) {
        var answer = rules.get(rule.id());
        if (answer == null) {
            answer = texts.answer(rule, space(rule));
            rules.put(rule.id(), answer);
        }
        return answer;
    }

    int space(Rule rule) {
        return rule.each().map(list -> layout.spaceOf(list).index()).orElse(Space.CASES);
    }

    /// The answers of a rule as seen from the entries of a space: its own, or rolled up.
    Value holds(Rule rule, int space) {
        if (rule.each().isEmpty() || layout.isInside(space, space(rule))) {
            return rule(rule);
        }
        return over(rule.each().get(), space, rule.everywhere(), rule(rule));
    }

    Frame frame() {
        return frame;
    }

    Terms terms() {
        return terms;
    }

    Texts texts() {
        return texts;
    }

    RuleSet law() {
        return law;
    }

    Value value(Condition condition, int space) {
        var values = known.get(space);
        var value = values.get(condition);
        if (value == null) {
            value = work(condition, space);
            values.put(condition, value);
        }
        return value;
    }

    private Value work(Condition condition, int space) {
        return switch (condition) {
            case Condition.Says(var fact) -> says(fact, space);
            case Condition.Among(var fact, var codes) -> among(fact, codes, space);
            case Condition.Listed(var fact, var table, var on) ->
                column(fact, space) instanceof Column.Code code
                        ? Tables.lists(graph, table, code, bits(code), terms.days(on, space))
                        : Value.UNKNOWN;
            case Condition.Same(var one, var other) -> same(column(one, space), column(other, space));
            case Condition.Days(var left, var order, var right) ->
                Span.compare(graph, terms.days(left, space), order, terms.days(right, space));
            case Condition.Amounts(var left, var order, var right) ->
                Span.compare(graph, terms.number(left, space), order, terms.number(right, space));
            case Condition.All(var parts) -> all(parts, space);
            case Condition.Any(var parts) -> any(parts, space);
            case Condition.AtLeast(var count, var parts) -> atLeast(count, parts, space);
            case Condition.Not(var part) -> value(part, space).not();
            case Condition.Some(var count, var list, var part) -> some(count, list, part, space);
            case Condition.Every(var list, var part) ->
                over(list, space, true, value(part, layout.spaceOf(list).index()));
            case Condition.Holds(var rule) -> holds(law.rule(rule), space);
            case Condition.Judged(var judgment) -> judged(judgment, space);
            case Condition.NotEncoded _ -> Value.UNKNOWN;
            case Condition.Settled(var yes, _) -> yes ? Value.YES : Value.NO;
            case Condition.Contested point -> contested(point, space);
            case Condition.Layered(var otherwise, var layers) -> layered(otherwise, layers, space);
            case Condition.Leans(var part, var when, var toward, _, _) ->
                leans(value(part, space), value(when, space), toward);
        };
    }

    /// The column of a fact as seen from the entries of a space; none where they do not have such a fact.
    @Nullable
    Column column(Fact fact, int space) {
        if (fact.list().isPresent() && !isInside(space, fact.list().get())) {
            return null;
        }
        return layout.column(fact).orElse(null);
    }

    private boolean isInside(int space, ItemList list) {
        return layout.isInside(space, layout.spaceOf(list).index());
    }

    /// Whether entries of a space, or what is around them, hold such a list.
    boolean holds(ItemList list, int space) {
        return layout.isInside(space, layout.spaceOf(list).parent());
    }

    private Value says(Fact fact, int space) {
        return column(fact, space) instanceof Column.YesNo yesNo ? told(yesNo) : Value.UNKNOWN;
    }

    private Value told(Column.YesNo yesNo) {
        return Value.settled(graph.input(yesNo.first()), Graph.not(graph.input(yesNo.no())));
    }

    private List<Integer> bits(Column.Code code) {
        return graph.inputs(code.first(), code.bits());
    }

    private Value among(Fact fact, Set<String> codes, int space) {
        if (!(column(fact, space) instanceof Column.Code column)) {
            return Value.UNKNOWN;
        }
        var bits = bits(column);
        int in = Graph.FALSE;
        for (var code : codes.stream().sorted().toList()) {
            int place = column.place(code);
            in = place > 0 ? graph.or(in, Bits.equal(graph, bits, place)) : in;
        }
        return Value.settled(in, graph.or(in, Graph.not(Bits.any(graph, bits))));
    }

    private Value same(@Nullable Column one, @Nullable Column other) {
        if (!(one instanceof Column.Code first) || !(other instanceof Column.Code second)) {
            return Value.UNKNOWN;
        }
        var mine = bits(first);
        var theirs = bits(second);
        int known = graph.and(Bits.any(graph, mine), Bits.any(graph, theirs));
        int same = Graph.FALSE;
        if (first.codes().equals(second.codes())) {
            same = Graph.TRUE;
            for (int bit = 0; bit < mine.size(); bit++) {
                same = graph.and(same, Graph.not(graph.xor(mine.get(bit), theirs.get(bit))));
            }
        } else {
            for (var code : first.codes().isEmpty() ? second.codes() : first.codes()) {
                if (first.place(code) > 0 && second.place(code) > 0) {
                    int both = graph.and(
                            Bits.equal(graph, mine, first.place(code)), Bits.equal(graph, theirs, second.place(code)));
                    same = graph.or(same, both);
                }
            }
        }
        return Value.settled(graph.and(known, same), graph.or(Graph.not(known), same));
    }

    /// What lies further out is taken together first, so that fewer columns are drawn apart.
    private List<Value> parts(List<Condition> parts, int space) {
        return parts.stream()
                .map(part -> value(part, space))
                .sorted((one, other) -> Integer.compare(depth(one), depth(other)))
                .toList();
    }

    private int depth(Value value) {
        return layout.space(graph.space(value.yes())).depth()
                + layout.space(graph.space(value.leansNo())).depth();
    }

    private Value all(List<Condition> parts, int space) {
        var answer = Value.YES;
        for (var part : parts(parts, space)) {
            answer = answer.and(graph, part);
        }
        return answer;
    }

    private Value any(List<Condition> parts, int space) {
        var answer = Value.NO;
        for (var part : parts(parts, space)) {
            answer = answer.or(graph, part);
        }
        return answer;
    }

    private Value atLeast(int count, List<Condition> parts, int space) {
        var values = parts(parts, space);
        return new Value(
                reached(count, values, Answer.YES),
                reached(count, values, Answer.LEANING_YES),
                reached(count, values, Answer.UNKNOWN),
                reached(count, values, Answer.LEANING_NO));
    }

    /// Where at least so many of the values reach an answer.
    private int reached(int count, List<Value> values, Answer answer) {
        var atLeast = new int[count + 1];
        Arrays.fill(atLeast, Graph.FALSE);
        atLeast[0] = Graph.TRUE;
        for (var value : values) {
            for (int many = count; many > 0; many--) {
                atLeast[many] = graph.or(atLeast[many], graph.and(atLeast[many - 1], value.reaches(answer)));
            }
        }
        return atLeast[count];
    }

    private Value some(int count, ItemList list, Condition part, int space) {
        var value = value(part, layout.spaceOf(list).index());
        if (count == 1) {
            return over(list, space, false, value);
        }
        int open = over(list, space, false, Value.NO).unknown();
        return new Value(
                counted(count, list, space, value.yes()),
                counted(count, list, space, value.leansYes()),
                graph.or(open, counted(count, list, space, value.unknown())),
                graph.or(open, counted(count, list, space, value.leansNo())));
    }

    /// Where at least so many entries have a yes.
    private int counted(int count, ItemList list, int space, int literal) {
        int entries = layout.spaceOf(list).index();
        int number = graph.fold(Node.Kind.SUM, graph.number(1), graph.lift(literal, entries), entries, 0);
        for (int at = layout.space(entries).parent();
                !layout.isInside(space, at);
                at = layout.space(at).parent()) {
            number = graph.fold(Node.Kind.SUM, number, Graph.TRUE, at, 0);
        }
        return graph.less(graph.number(count - 1), number);
    }

    /// Any or every entry of a list that can be seen from the entries of a space. An entry not told yet is unknown. A
    /// list inside another ranges over all of it.
    private Value over(ItemList list, int space, boolean every, Value value) {
        int entries = layout.spaceOf(list).index();
        var here = over(list, every ? value.not() : value, entries);
        var answer = every ? here.not() : here;
        return holds(list, space) ? answer : over(list.within().orElseThrow(), space, every, answer);
    }

    private Value over(ItemList list, Value value, int entries) {
        int open = Graph.not(graph.input(layout.complete(list)));
        return new Value(
                graph.roll(value.yes(), entries),
                graph.roll(value.leansYes(), entries),
                graph.or(open, graph.roll(value.unknown(), entries)),
                graph.or(open, graph.roll(value.leansNo(), entries)));
    }

    /// The assessment for the entry, or for the nearest around it that has one.
    private Value judged(Judgment judgment, int space) {
        var columns = layout.judgment(judgment.id());
        var value = Value.UNKNOWN;
        for (int at = Space.CASES; at >= 0; at = next(at, space)) {
            var column = columns.get(at);
            if (column != null) {
                int yes = graph.input(column.first());
                int no = graph.input(column.no());
                value = Value.settled(
                        graph.or(yes, graph.and(value.yes(), Graph.not(no))),
                        graph.and(Graph.not(no), graph.or(yes, value.leansNo())));
            }
        }
        return value;
    }

    /// The space one step nearer on the way from the cases to a space; -1 at its end.
    private int next(int at, int space) {
        if (at == space) {
            return -1;
        }
        int step = space;
        while (layout.space(step).parent() != at) {
            step = layout.space(step).parent();
        }
        return step;
    }

    private Value contested(Condition.Contested point, int space) {
        var live = frame.live(point);
        var answer = value(live.getFirst().condition(), space);
        for (int i = 1; i < live.size(); i++) {
            answer = answer.agreedWith(graph, value(live.get(i).condition(), space));
        }
        return answer;
    }

    private Value layered(boolean otherwise, List<Layer> layers, int space) {
        var counted = Value.NO;
        for (var layer : layers) {
            if (layer.then() != otherwise) {
                counted = counted.or(graph, effect(layer, space));
            }
        }
        return otherwise ? counted.not() : counted;
    }

    /// Where a layer takes effect: it applies, and none of its exceptions takes effect.
    Value effect(Layer layer, int space) {
        var effect = value(layer.when(), space);
        for (var exception : layer.exceptions()) {
            effect = effect.and(graph, effect(exception, space).not());
        }
        return effect;
    }

    private Value leans(Value part, Value when, boolean toward) {
        int open = graph.and(graph.and(part.leansNo(), Graph.not(part.yes())), when.yes());
        return toward
                ? new Value(part.yes(), graph.or(part.leansYes(), open), graph.or(part.unknown(), open), part.leansNo())
                : new Value(
                        part.yes(),
                        graph.and(part.leansYes(), Graph.not(open)),
                        graph.and(part.unknown(), Graph.not(open)),
                        part.leansNo());
    }
}
