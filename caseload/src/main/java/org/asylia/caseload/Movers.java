package org.asylia.caseload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Program;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// Lists every move of every matter: which rule, from what to what. Where [Rescreening] counts, this names; so it is
/// asked of those who want the list.
public final class Movers {

    private final Setting before;
    private final Setting after;
    private final List<String> rules;
    private final Map<Tally, Integer> kept = new LinkedHashMap<>();
    private final Program program;

    /// One move of one matter.
    ///
    /// @param row the matter, by its row in the chunk
    public record Move(int row, String rule, Answer before, Answer after) {}

    private Movers(Layout layout, BitSet present, Setting before, Setting after) {
        this.before = before;
        this.after = after;
        this.rules = rules(after.law());
        var plan = new Plan(layout, present);
        for (var rule : rules) {
            var was = plan.answer(rule, before);
            var is = plan.answer(rule, after);
            if (plan.differ(was, is) != Plan.NEVER) {
                for (var from : Answer.values()) {
                    for (var to : Answer.values()) {
                        int moved = from == to ? Plan.NEVER : plan.and(plan.is(was, from), plan.is(is, to));
                        if (moved != Plan.NEVER) {
                            kept.put(Tally.moved(rule, from, to), plan.keep(moved));
                        }
                    }
                }
            }
        }
        this.program = plan.program();
    }

    /// @param present the planes that hold anything in any chunk
    public static Movers of(Layout layout, BitSet present, Setting before, Setting after) {
        return new Movers(layout, present, before, after);
    }

    /// The rules whose moves are listed: those about people. That a precedent is in force is the same for everybody,
    /// and nobody's move.
    private static List<String> rules(RuleSet law) {
        var people = new People(law);
        return law.rules().stream().filter(people::concerns).map(Rule::id).toList();
    }

    /// The moves in a chunk, by any thread, without those of odd cases: see [#alone].
    public List<Move> in(Chunk chunk) {
        var runner = new Runner(program);
        runner.run(chunk);
        var moves = new ArrayList<Move>();
        kept.forEach((tally, place) -> Rows.of(runner, place, chunk).stream()
                .forEach(row -> moves.add(new Move(row, tally.rule(), tally.before(), tally.after()))));
        return moves;
    }

    /// The moves of a case that no column can hold.
    ///
    /// @param row its row in its chunk
    public List<Move> alone(Case about, int row) {
        var was = new Determiner(before.law()).determine(about, before.frame());
        var is = new Determiner(after.law()).determine(about, after.frame());
        return rules.stream()
                .filter(rule -> was.answer(rule) != is.answer(rule))
                .map(rule -> new Move(row, rule, was.answer(rule), is.answer(rule)))
                .toList();
    }
}
