package org.asylia.bench;

import java.util.concurrent.TimeUnit;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.law.ProtectionLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// One determination of all doors from a parsed case, with and without reasons.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Determinations {

    @Param({"phone-call", "minasyan"})
    public String example = "";

    private Determiner determiner = new Determiner(ProtectionLaw.ruleSet());
    private Case about = Matters.about("phone-call");
    private Frame frame = Matters.frame("phone-call");

    @Setup
    public void read() {
        determiner = new Determiner(ProtectionLaw.ruleSet());
        about = Matters.about(example);
        frame = Matters.frame(example);
    }

    /// The answers of all doors.
    @Benchmark
    public void answers(Blackhole hole) {
        var determination = determiner.determine(about, frame);
        for (var door : Matters.DOORS) {
            hole.consume(determination.answer(door));
        }
    }

    /// The answers of all doors and every decisive reason, cited, as a tree.
    @Benchmark
    public void answersWithReasons(Blackhole hole) {
        var explainer = new Explainer(determiner.determine(about, frame));
        for (var door : Matters.DOORS) {
            hole.consume(explainer.explain(door));
        }
    }

    /// The same, and what each door turns on.
    @Benchmark
    public void answersWithReasonsAndOpenPoints(Blackhole hole) {
        var explainer = new Explainer(determiner.determine(about, frame));
        for (var door : Matters.DOORS) {
            hole.consume(Explainer.turnsOn(explainer.explain(door)));
        }
    }

    /// The plain alternative: each door determined and explained by itself, sharing nothing.
    @Benchmark
    public void plainEachDoorByItself(Blackhole hole) {
        for (var door : Matters.DOORS) {
            hole.consume(new Explainer(determiner.determine(about, frame)).explain(door));
        }
    }

    /// The conclusions of every rule in the law, each for every item.
    @Benchmark
    public void everyConclusion(Blackhole hole) {
        var determination = determiner.determine(about, frame);
        for (var rule : determination.law().rules()) {
            Answer answer = determination.answer(rule.id());
            hole.consume(answer);
            hole.consume(determination.per(rule.id()));
        }
    }

    /// The explanation of all doors as text.
    @Benchmark
    public void reasonsAsText(Blackhole hole) {
        var explainer = new Explainer(determiner.determine(about, frame));
        for (var door : Matters.DOORS) {
            hole.consume(explainer.lines(door));
        }
    }
}
