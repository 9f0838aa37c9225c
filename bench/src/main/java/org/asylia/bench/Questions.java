package org.asylia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.asylia.engine.ask.Asker;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.WhatIfs;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
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
    private WhatIfs whatIfs = new WhatIfs(new Setting(ProtectionLaw.ruleSet(), frame), Matters.DOORS);
    private List<WhatIfs.Hypothesis> hypotheses = List.of();

    @Setup
    public void read() {
        determiner = new Determiner(ProtectionLaw.ruleSet());
        about = Matters.about(example);
        frame = Matters.frame(example);
        whatIfs = new WhatIfs(new Setting(ProtectionLaw.ruleSet(), frame), Matters.DOORS);
        hypotheses = hypotheses(determiner.determine(about, frame));
    }

    private static List<WhatIfs.Hypothesis> hypotheses(Determination determination) {
        var all = new ArrayList<WhatIfs.Hypothesis>();
        for (var question :
                new Asker(determination).askWithoutSets(Matters.DOORS).next()) {
            var fact = determination.law().facts().get(question.about().id());
            if (question.about().kind() == Reason.Kind.FACT && fact != null && fact.type() instanceof FactType.YesNo) {
                var item = determination.item(question.about().item());
                all.add(new WhatIfs.Hypothesis(item, fact, new Content.YesNo(true)));
                all.add(new WhatIfs.Hypothesis(item, fact, new Content.YesNo(false)));
            }
        }
        return all;
    }

    /// Settled or not, what can still matter, the smallest settling sets, and the order of questions.
    @Benchmark
    public Object ask() {
        return new Asker(determiner.determine(about, frame)).ask(Matters.DOORS);
    }

    /// Each answer to each open yes-or-no fact that the doors turn on, all in one pass; the law put into columns before.
    @Benchmark
    public Object everyAnswerInOnePass() {
        return whatIfs.of(about, hypotheses);
    }

    /// The plain alternative to that: the case determined anew with each answer.
    @Benchmark
    public void plainEveryAnswerAnew(Blackhole hole) {
        for (var each : hypotheses) {
            hole.consume(tried(each));
        }
    }

    private int tried(WhatIfs.Hypothesis each) {
        var root = Draft.copyOf(about.root());
        at(root, each.item()).put(each.fact(), each.content());
        return settled(determiner.determine(about.withRoot(root.finish()), frame));
    }

    private static Draft at(Draft root, Item item) {
        return item.parent().isEmpty()
                ? root
                : at(root, item.parent().get()).list(item.list().orElseThrow()).entry(DraftList.nameOf(item));
    }

    /// The plain alternative to asking, which is not exact: every open yes-or-no fact of the case itself tried true and false,
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
        return settled(determiner.determine(about.withRoot(changed.finish()), frame));
    }

    private static int settled(Determination determination) {
        int settled = 0;
        for (var door : Matters.DOORS) {
            settled += determination.answer(door).isSettled() ? 1 : 0;
        }
        return settled;
    }
}
