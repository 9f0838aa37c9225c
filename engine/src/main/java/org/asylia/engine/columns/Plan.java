package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;

/// What is to be worked out of many cases: answers of rules under one setting or under several, and what follows from
/// them.
///
/// Whatever several answers have in common is worked out once, over rules and over settings; what is the same before
/// and after a change is seen to be the same without looking at a single case.
///
/// ```java
/// var plan = new Plan(layout, present);
/// int open = plan.count(plan.is(plan.answer("asylum.apply.presence", setting), Answer.YES));
/// var runner = new Runner(plan.program());
/// chunks.forEach(runner::run);
/// runner.count(open);
/// ```
public final class Plan {

    private final Graph graph;
    private final Map<Setting, Conditions> settings = new HashMap<>();
    private final Map<Integer, Integer> counted = new LinkedHashMap<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();

    /// @param present the planes that hold anything in any chunk; what the others would say is worked out beforehand
    public Plan(Layout layout, BitSet present) {
        this.graph = new Graph(layout, present);
    }

    private Conditions under(Setting setting) {
        return settings.computeIfAbsent(setting, each -> new Conditions(each.law(), graph, each.frame()));
    }

    /// The answers of a rule for whole cases; those of a rule asked of each entry of a list are rolled up.
    public Value answer(String rule, Setting setting) {
        return under(setting).holds(setting.law().rule(rule), Space.CASES);
    }

    /// The answers of a rule for each entry it is asked of.
    public Value each(String rule, Setting setting) {
        return under(setting).rule(setting.law().rule(rule));
    }

    /// What the answers of a rule for whole cases turn on, where they are neither a settled yes nor a settled no: the
    /// decisive facts, judgments, contested points and gaps, as the single-case reader tells them, each with its cases.
    public List<Turn> turnsOn(String rule, Setting setting) {
        return new Turning(under(setting), graph).of(setting.law().rule(rule));
    }

    /// Where the answer is neither a settled yes nor a settled no.
    public int open(Value value) {
        return value.open(graph);
    }

    /// Where the answer is a certain one.
    public int is(Value value, Answer answer) {
        return value.is(graph, answer);
    }

    /// Where two answers differ; [#NEVER] where that can be seen without looking.
    public int differ(Value one, Value other) {
        int differ = graph.or(graph.xor(one.yes(), other.yes()), graph.xor(one.leansYes(), other.leansYes()));
        differ = graph.or(differ, graph.xor(one.unknown(), other.unknown()));
        return graph.or(differ, graph.xor(one.leansNo(), other.leansNo()));
    }

    /// A column without a single yes.
    public static final int NEVER = Graph.FALSE;

    public int and(int one, int other) {
        return graph.and(one, other);
    }

    public int or(int one, int other) {
        return graph.or(one, other);
    }

    public int not(int column) {
        return Graph.not(column);
    }

    /// For whole cases: yes where any entry that a rule is asked of has a yes.
    public int anywhere(Rule rule, int column) {
        int result = column;
        var layout = graph.layout();
        for (var list = rule.each(); list.isPresent(); list = list.get().within()) {
            result = graph.roll(result, layout.spaceOf(list.get()).index());
        }
        return result;
    }

    /// Counts the cases with a yes. A column that several counts are of is gone through once.
    ///
    /// @return the place of the count in [Runner#count]
    public int count(int column) {
        places.add(counted.computeIfAbsent(column, _ -> counted.size()));
        return places.size() - 1;
    }

    /// Keeps a column for [Runner#word].
    ///
    /// @return its place
    public int keep(int column) {
        kept.add(column);
        return kept.size() - 1;
    }

    /// Keeps a column, as seen from the entries of a space.
    int keep(int column, int space) {
        return keep(graph.lift(column, space));
    }

    public Program program() {
        return new Assembler(graph, List.copyOf(counted.keySet()), places, kept).assemble();
    }
}
