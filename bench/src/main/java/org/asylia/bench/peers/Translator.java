package org.asylia.bench.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.asylia.bench.peers.Column.What;
import org.asylia.bench.peers.Formula.Settled;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Tables;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.engine.time.DateRange;
import org.jspecify.annotations.Nullable;

/// Turns the conditions of the law into formulas over rows, for one frame and for what some cases say.
///
/// What unknown becomes: leaning answers are unknown, as they are in three values; judgments and what is not encoded
/// are unknown; a list that is not complete adds an unknown entry; readings that differ make a point unknown.
final class Translator {

    private final RuleSet law;
    private final Frame frame;
    private final Seen seen;
    private final Spans spans;
    private final Entries entries;
    private final Map<Column, Integer> columns = new LinkedHashMap<>();
    private final List<Formula> lines = new ArrayList<>();
    private final List<Rule> ruleOf = new ArrayList<>();
    private final Map<String, Map<Place, Formula>> known = new HashMap<>();
    private final Map<String, String> leftOut = new TreeMap<>();

    Translator(RuleSet law, Frame frame, Seen seen) {
        this.law = law;
        this.frame = frame;
        this.seen = seen;
        this.spans = new Spans(law, frame, seen, this::column);
        this.entries = new Entries(seen, this::told);
    }

    /// Why each rule that cannot be given exactly is left out.
    Map<String, String> leftOut() {
        return leftOut;
    }

    /// All rules that can be given exactly.
    Sheet all() {
        return sheet(law.rules().stream().map(Rule::id).toList());
    }

    /// Of the rules that are not the same for every case, in the order of the law, so many, and all that they rest on.
    Sheet some(int many) {
        var chosen = new LinkedHashSet<String>();
        for (var rule : law.rules()) {
            if (chosen.size() < many && answer(rule) instanceof Formula.Line(var line)) {
                var used = Sheet.of(List.of(), lines, List.of(), List.of(new Formula.Line(line)));
                for (int each : used.inOrder()) {
                    chosen.add(ruleOf.get(each).id());
                }
                chosen.add(rule.id());
            }
        }
        return sheet(law.rules().stream().map(Rule::id).filter(chosen::contains).toList());
    }

    private Sheet sheet(List<String> ids) {
        var rules = new ArrayList<String>();
        var answers = new ArrayList<Formula>();
        for (var id : ids) {
            var answer = answer(law.rule(id));
            if (answer != null) {
                rules.add(id);
                answers.add(answer);
            }
        }
        return Sheet.of(List.copyOf(columns.keySet()), lines, rules, answers);
    }

    private @Nullable Formula answer(Rule rule) {
        try {
            return rolledUp(rule, Place.CASE);
        } catch (LeftOut why) {
            leftOut.putIfAbsent(rule.id(), why.why());
            return null;
        }
    }

    private int column(Column column) {
        return columns.computeIfAbsent(column, _ -> columns.size());
    }

    private Formula told(Column column) {
        return new Formula.Told(column(column));
    }

    /// The answer of a rule as seen from a place: its own there, or rolled up over all entries that can be seen.
    private Formula rolledUp(Rule rule, Place from) {
        if (rule.each().isEmpty()) {
            return at(rule, Place.CASE);
        }
        var list = rule.each().get();
        if (from.isInside(list)) {
            return at(rule, from.enclosing(list));
        }
        var known = this.known.computeIfAbsent(rule.id() + " from", _ -> new HashMap<>());
        var answer = known.get(from);
        if (answer == null) {
            var over = entries.seenFrom(from, list);
            answer = line(rule, rule.everywhere() ? over.every(at -> at(rule, at)) : over.some(1, at -> at(rule, at)));
            known.put(from, answer);
        }
        return answer;
    }

    private Formula at(Rule rule, Place place) {
        if (leftOut.containsKey(rule.id())) {
            throw new LeftOut("it rests on a rule that is left out: " + rule.id());
        }
        var known = this.known.computeIfAbsent(rule.id(), _ -> new HashMap<>());
        var answer = known.get(place);
        if (answer == null) {
            answer = line(rule, texts(rule, place));
            known.put(place, answer);
        }
        return answer;
    }

    /// A line of its own for what is not settled, and not a line already.
    private Formula line(Rule rule, Formula formula) {
        if (formula instanceof Settled || formula instanceof Formula.Line) {
            return formula;
        }
        lines.add(formula);
        ruleOf.add(rule);
        return new Formula.Line(lines.size() - 1);
    }

    private Formula texts(Rule rule, Place place) {
        var days = spans.bounds(rule.selector(), place);
        var both = new ArrayList<Formula>();
        var either = new ArrayList<Formula>();
        var first = rule.texts().getFirst().from();
        if (first.isPresent()) {
            var before = Formula.less(
                    days.least(), new Formula.Side.Fixed(first.get().toEpochDay()));
            add(before, settled(rule.before().answer()), both, either);
        }
        for (var text : rule.texts()) {
            var governs = governs(text, days);
            if (governs != Settled.NO) {
                add(governs, formula(text.condition(), place), both, either);
            }
        }
        var all = Formula.all(both);
        var any = Formula.any(either);
        // Where but one text can govern, both say the same.
        return all.equals(any) ? all : Formula.agreed(all, any);
    }

    private static void add(Formula governs, Formula says, List<Formula> both, List<Formula> either) {
        both.add(Formula.any(Formula.not(governs), says));
        either.add(Formula.all(governs, says));
    }

    private static Formula governs(Text text, Spans.Span days) {
        Formula begun = Settled.YES;
        Formula lasts = Settled.YES;
        if (text.from().isPresent()) {
            var from = new Formula.Side.Fixed(text.from().get().toEpochDay());
            begun = Formula.not(Formula.less(days.most(), from));
        }
        if (text.to().isPresent()) {
            lasts = Formula.less(
                    days.least(), new Formula.Side.Fixed(text.to().get().toEpochDay()));
        }
        return Formula.all(begun, lasts);
    }

    private static Settled settled(Answer answer) {
        return switch (answer) {
            case YES -> Settled.YES;
            case NO -> Settled.NO;
            case LEANING_NO, UNKNOWN, LEANING_YES -> Settled.UNKNOWN;
        };
    }

    private Formula formula(Condition condition, Place at) {
        return switch (condition) {
            case Condition.Says(var fact) -> says(fact, at);
            case Condition.Among(var fact, var codes) ->
                among(fact, codes.stream().map(Column::code).sorted().toList(), at);
            case Condition.Listed(var fact, var table, var on) -> listed(fact, table, on, at);
            case Condition.Same(var one, var other) ->
                seen.isTold(one) && seen.isTold(other)
                        ? new Formula.Same(code(one, at), code(other, at))
                        : Settled.UNKNOWN;
            case Condition.Days(var left, var order, var right) -> days(left, order, right, at);
            case Condition.Amounts(var left, var order, var right) ->
                Spans.compared(spans.number(left, at), order, spans.number(right, at));
            case Condition.All(var parts) -> Formula.all(formulas(parts, at));
            case Condition.Any(var parts) -> Formula.any(formulas(parts, at));
            case Condition.AtLeast(var count, var parts) -> Formula.atLeast(count, formulas(parts, at));
            case Condition.Not(var part) -> Formula.not(formula(part, at));
            case Condition.Some(var count, var list, var part) ->
                entries.seenFrom(at, list).some(count, each -> formula(part, each));
            case Condition.Every(var list, var part) ->
                entries.seenFrom(at, list).every(each -> formula(part, each));
            case Condition.Holds(var rule) -> rolledUp(law.rule(rule), at);
            case Condition.Judged _, Condition.NotEncoded _ -> Settled.UNKNOWN;
            case Condition.Settled(var yes, _) -> yes ? Settled.YES : Settled.NO;
            case Condition.Contested point -> contested(point, at);
            case Condition.Layered(var otherwise, var layers) -> layered(otherwise, layers, at);
            case Condition.Leans(var part, _, _, _, _) -> formula(part, at);
        };
    }

    /// A day that is one or the other as a rule says is compared both ways.
    private Formula days(DateTerm left, Order order, DateTerm right, Place at) {
        var first = spans.hangsOnARule(left) ? Hoisted.of(left) : Optional.<DateTerm.Chosen>empty();
        if (first.isPresent() && order != Order.EQUAL) {
            return either(
                    formula(first.get().when(), at),
                    days(first.get().then(), order, right, at),
                    days(first.get().otherwise(), order, right, at));
        }
        var second = spans.hangsOnARule(right) ? Hoisted.of(right) : Optional.<DateTerm.Chosen>empty();
        if (second.isPresent() && order != Order.EQUAL) {
            return either(
                    formula(second.get().when(), at),
                    days(left, order, second.get().then(), at),
                    days(left, order, second.get().otherwise(), at));
        }
        return Spans.compared(spans.days(left, at), order, spans.days(right, at));
    }

    /// The one or the other; while that is unknown, what both agree on.
    private static Formula either(Formula when, Formula then, Formula otherwise) {
        return Formula.any(
                Formula.all(when, then), Formula.all(Formula.not(when), otherwise), Formula.all(then, otherwise));
    }

    private List<Formula> formulas(List<Condition> parts, Place at) {
        var formulas = new ArrayList<Formula>();
        for (var part : parts) {
            formulas.add(formula(part, at));
        }
        return formulas;
    }

    private Formula says(Fact fact, Place at) {
        return seen.isTold(fact) && fact.type() instanceof FactType.YesNo
                ? told(new Column(Column.holder(at, fact), new What.YesNo(fact)))
                : Settled.UNKNOWN;
    }

    private int code(Fact fact, Place at) {
        return column(new Column(Column.holder(at, fact), new What.Code(fact)));
    }

    private Formula among(Fact fact, List<Integer> codes, Place at) {
        return seen.isTold(fact) ? new Formula.Among(code(fact, at), codes) : Settled.UNKNOWN;
    }

    /// On a day that is the same for every case, a table is a set of codes.
    private Formula listed(Fact fact, DatedTable table, DateTerm on, Place at) {
        if (!seen.isTold(fact)) {
            return Settled.UNKNOWN;
        }
        var span = spans.days(on, at);
        if (!(span.least() instanceof Formula.Side.Fixed(var least))
                || !(span.most() instanceof Formula.Side.Fixed(var most))) {
            throw new LeftOut("a table read on a day that differs from case to case");
        }
        var days = new DateRange(LocalDate.ofEpochDay(least), LocalDate.ofEpochDay(most));
        Function<Answer, List<Integer>> codes = answer -> table.rows().stream()
                .map(DatedTable.Row::code)
                .distinct()
                .filter(code -> Tables.lists(table, code, days) == answer)
                .map(Column::code)
                .sorted()
                .toList();
        var yes = among(fact, codes.apply(Answer.YES), at);
        var unknown = table.complete() ? among(fact, codes.apply(Answer.UNKNOWN), at) : Settled.YES;
        return Formula.any(yes, Formula.all(Settled.UNKNOWN, unknown));
    }

    private Formula contested(Condition.Contested point, Place at) {
        var live = frame.live(point);
        var answer = formula(live.getFirst().condition(), at);
        for (int i = 1; i < live.size(); i++) {
            var next = formula(live.get(i).condition(), at);
            answer = answer.equals(next) ? answer : Formula.agreed(answer, next);
        }
        return answer;
    }

    private Formula layered(boolean otherwise, List<Layer> layers, Place at) {
        var counted = new ArrayList<Formula>();
        for (var layer : layers) {
            if (layer.then() != otherwise) {
                counted.add(effect(layer, at));
            }
        }
        var any = Formula.any(counted);
        return otherwise ? Formula.not(any) : any;
    }

    private Formula effect(Layer layer, Place at) {
        var effect = new ArrayList<Formula>();
        effect.add(formula(layer.when(), at));
        for (var exception : layer.exceptions()) {
            effect.add(Formula.not(effect(exception, at)));
        }
        return Formula.all(effect);
    }
}
