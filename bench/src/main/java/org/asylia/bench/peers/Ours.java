package org.asylia.bench.peers;

import java.util.BitSet;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Program;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Our own readers on the same rules: columns, and the single case with and without reasons.
///
/// What unknown becomes: it is counted neither as yes nor as no; leaning answers are unknown.
final class Ours {

    private final List<String> rules;
    private final Determiner determiner;
    private final Frame frame;
    private final Program program;
    private final Runner[] runners;

    /// @param threads the most threads that columns are read with
    Ours(RuleSet law, Frame frame, Layout layout, BitSet present, List<String> rules, int threads) {
        this.rules = List.copyOf(rules);
        this.determiner = new Determiner(law);
        this.frame = frame;
        this.program = program(new Plan(layout, present), new Setting(law, frame), rules);
        this.runners = new Runner[threads];
        for (int i = 0; i < threads; i++) {
            runners[i] = new Runner(program);
        }
    }

    private static Program program(Plan plan, Setting setting, List<String> rules) {
        for (var rule : rules) {
            var answers = plan.answer(rule, setting);
            plan.count(plan.is(answers, Answer.YES));
            plan.count(plan.is(answers, Answer.NO));
        }
        return plan.program();
    }

    /// How many columns of bits the program reads.
    int reads() {
        return program.reads();
    }

    Tally columns(List<Chunk> chunks) {
        runners[0].clear();
        chunks.forEach(runners[0]::run);
        return tally(chunks, 1);
    }

    /// Two threads, each every second chunk.
    Tally columnsOnTwoThreads(List<Chunk> chunks) {
        runners[0].clear();
        runners[1].clear();
        var other = Thread.ofPlatform().start(() -> {
            for (int i = 1; i < chunks.size(); i += 2) {
                runners[1].run(chunks.get(i));
            }
        });
        for (int i = 0; i < chunks.size(); i += 2) {
            runners[0].run(chunks.get(i));
        }
        try {
            other.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was stopped before its end.", stopped);
        }
        return tally(chunks, 2);
    }

    private Tally tally(List<Chunk> chunks, int threads) {
        var yes = new long[rules.size()];
        var no = new long[rules.size()];
        for (int thread = 0; thread < threads; thread++) {
            for (int i = 0; i < rules.size(); i++) {
                yes[i] += runners[thread].count(2 * i);
                no[i] += runners[thread].count(2 * i + 1);
            }
        }
        return new Tally(chunks.stream().mapToInt(Chunk::cases).sum(), yes, no);
    }

    Tally singly(List<Case> cases) {
        var yes = new long[rules.size()];
        var no = new long[rules.size()];
        for (var each : cases) {
            var determination = determiner.determine(each, frame);
            for (int i = 0; i < yes.length; i++) {
                var answer = determination.answer(rules.get(i));
                yes[i] += answer == Answer.YES ? 1 : 0;
                no[i] += answer == Answer.NO ? 1 : 0;
            }
        }
        return new Tally(cases.size(), yes, no);
    }

    /// Every rule with all its decisive reasons, cited, as a tree.
    Tally singlyWithReasons(List<Case> cases) {
        var yes = new long[rules.size()];
        var no = new long[rules.size()];
        for (var each : cases) {
            var explainer = new Explainer(determiner.determine(each, frame));
            for (int i = 0; i < yes.length; i++) {
                var answer = explainer.explain(rules.get(i)).answer();
                yes[i] += answer == Answer.YES ? 1 : 0;
                no[i] += answer == Answer.NO ? 1 : 0;
            }
        }
        return new Tally(cases.size(), yes, no);
    }
}
