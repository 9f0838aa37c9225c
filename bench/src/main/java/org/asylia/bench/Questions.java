package org.asylia.bench;

import java.util.concurrent.TimeUnit;
import org.asylia.engine.ask.Asker;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
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

/// What to ask next: the exact way, beside trying every open yes-or-no fact of the case both ways.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Questions {

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

    /// Settled or not, what can still matter, the smallest settling sets, and the order of questions.
    @Benchmark
    public Object ask() {
        return new Asker(determiner.determine(about, frame)).ask(Matters.DOORS);
    }

    /// The plain alternative, which is not exact: every open yes-or-no fact of the case itself tried true and false,
    /// one at a time, with all doors determined anew.
    @Benchmark
    public void plainTryEachFactBothWays(Blackhole hole) {
        var explainer = new Explainer(determiner.determine(about, frame));
        for (var door : Matters.DOORS) {
            for (var open : explainer.turnsOn(door)) {
                var fact = determiner.law().facts().get(open.id());
                if (open.kind() == Reason.Kind.FACT
                        && fact != null
                        && fact.list().isEmpty()) {
                    hole.consume(tried(fact, true));
                    hole.consume(tried(fact, false));
                }
            }
        }
    }

    private int tried(Fact fact, boolean yes) {
        var changed = Draft.copyOf(about.root()).put(fact, new Content.YesNo(yes));
        var determination = determiner.determine(about.withRoot(changed.finish()), frame);
        int settled = 0;
        for (var door : Matters.DOORS) {
            settled += determination.answer(door).isSettled() ? 1 : 0;
        }
        return settled;
    }
}
