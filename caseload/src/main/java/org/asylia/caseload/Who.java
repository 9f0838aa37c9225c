package org.asylia.caseload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.whatif.Change;
import org.asylia.engine.whatif.Comparison;

/// Names the matters that changed, found by the columns; each can then be compared by itself, with its reasons.
public final class Who {

    private Who() {}

    /// The places of the matters in which any of the rules differs, odd ones first looked at by themselves.
    ///
    /// @param rules the rules that are looked at, such as the doors; all of the law for any change at all
    public static BitSet changed(
            Caseload caseload, Matters matters, Setting before, Setting after, List<String> rules) {
        var plan = new Plan(caseload.layout(), caseload.present());
        int any = Plan.NEVER;
        for (var rule : rules) {
            any = plan.or(any, plan.differ(plan.answer(rule, before), plan.answer(rule, after)));
            any = plan.or(
                    any,
                    plan.anywhere(
                            after.law().rule(rule), plan.differ(plan.each(rule, before), plan.each(rule, after))));
        }
        int kept = plan.keep(any);
        var runner = new Runner(plan.program());
        var changed = new BitSet();
        int from = 0;
        for (var chunk : caseload.chunks()) {
            runner.run(chunk);
            add(changed, runner, kept, chunk, from);
            for (int odd : chunk.odd().stream().toArray()) {
                changed.set(from + odd, differs(matters, from + odd, before, after, rules));
            }
            from += chunk.cases();
        }
        return changed;
    }

    private static void add(BitSet changed, Runner runner, int kept, Chunk chunk, int from) {
        var odd = chunk.odd();
        for (int word = 0; word << 6 < chunk.cases(); word++) {
            for (long bits = runner.word(kept, word); bits != 0; bits &= bits - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (row < chunk.cases() && !odd.get(row)) {
                    changed.set(from + row);
                }
            }
        }
    }

    private static boolean differs(Matters matters, int place, Setting before, Setting after, List<String> rules) {
        var was = new Determiner(before.law()).determine(matters.about(place), before.frame());
        var is = new Determiner(after.law()).determine(matters.about(place), after.frame());
        return rules.stream()
                .anyMatch(rule ->
                        was.answer(rule) != is.answer(rule) || !was.per(rule).equals(is.per(rule)));
    }

    /// What changed in one matter, with its reasons; by the single-case reader.
    ///
    /// @param rules the rules that are told
    public static List<Change> changes(Matters matters, int place, Setting before, Setting after, List<String> rules) {
        var was = new Determiner(before.law()).determine(matters.about(place), before.frame());
        var is = new Determiner(after.law()).determine(matters.about(place), after.frame());
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
