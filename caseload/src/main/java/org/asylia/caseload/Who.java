package org.asylia.caseload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Program;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.whatif.Change;
import org.asylia.engine.whatif.Comparison;

/// Names the matters that changed, found by the columns; each can then be compared by itself, with its reasons.
public final class Who {

    private final Setting before;
    private final Setting after;
    private final List<String> rules;
    private final int kept;
    private final Program program;

    private Who(Layout layout, BitSet present, Setting before, Setting after, List<String> rules) {
        this.before = before;
        this.after = after;
        this.rules = List.copyOf(rules);
        var plan = new Plan(layout, present);
        int any = Plan.NEVER;
        for (var rule : rules) {
            any = plan.or(any, plan.differ(plan.answer(rule, before), plan.answer(rule, after)));
            any = plan.or(
                    any,
                    plan.anywhere(
                            after.law().rule(rule), plan.differ(plan.each(rule, before), plan.each(rule, after))));
        }
        this.kept = plan.keep(any);
        this.program = plan.program();
    }

    /// For chunks that are looked at one by one, by any thread.
    ///
    /// @param present the planes that hold anything in any chunk
    /// @param rules the rules that are looked at, such as the doors
    public static Who of(Layout layout, BitSet present, Setting before, Setting after, List<String> rules) {
        return new Who(layout, present, before, after, rules);
    }

    /// The places of the matters in which any of the rules differs, odd ones first looked at by themselves.
    ///
    /// @param rules the rules that are looked at, such as the doors; all of the law for any change at all
    public static BitSet changed(
            Caseload caseload, Matters matters, Setting before, Setting after, List<String> rules) {
        var who = new Who(caseload.layout(), caseload.present(), before, after, rules);
        var runner = new Runner(who.program);
        var changed = new BitSet();
        int from = 0;
        for (var chunk : caseload.chunks()) {
            int first = from;
            who.in(chunk, runner).stream().forEach(row -> changed.set(first + row));
            for (int odd : chunk.odd().stream().toArray()) {
                changed.set(from + odd, who.differs(matters.about(from + odd)));
            }
            from += chunk.cases();
        }
        return changed;
    }

    /// The rows of a chunk in which any of the rules differs. Odd cases are never among them: see [#differs].
    public BitSet in(Chunk chunk) {
        return in(chunk, new Runner(program));
    }

    private BitSet in(Chunk chunk, Runner runner) {
        runner.run(chunk);
        return Rows.of(runner, kept, chunk);
    }

    /// Whether any of the rules differs in a case, read by itself.
    public boolean differs(Case about) {
        var was = new Determiner(before.law()).determine(about, before.frame());
        var is = new Determiner(after.law()).determine(about, after.frame());
        return rules.stream()
                .anyMatch(rule ->
                        was.answer(rule) != is.answer(rule) || !was.per(rule).equals(is.per(rule)));
    }

    /// What changed in one matter, with its reasons; by the single-case reader.
    ///
    /// @param rules the rules that are told
    public static List<Change> changes(Matters matters, int place, Setting before, Setting after, List<String> rules) {
        var about = matters.about(place);
        return changes(
                new Determiner(before.law()).determine(about, before.frame()),
                new Determiner(after.law()).determine(about, after.frame()),
                rules);
    }

    /// The same of a matter that was read already.
    ///
    /// @param was the matter read before
    /// @param is the matter read after
    /// @param rules the rules that are told
    public static List<Change> changes(Determination was, Determination is, List<String> rules) {
        var told = new ArrayList<Change>();
        for (var change : Comparison.between(was, is)) {
            if (rules.contains(change.rule()) && change.item().isEmpty() && change.before() != change.after()) {
                told.add(change);
            }
        }
        return told;
    }

    /// How an answer reads in a list: `no`, `unknown, leaning yes`.
    public static String words(Answer answer) {
        return answer.isSettled() || answer.leaning().equals("none")
                ? answer.word()
                : answer.word() + ", leaning " + answer.leaning();
    }
}
