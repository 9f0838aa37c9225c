package org.asylia.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.ProtectionLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Every day that binds: of one case with thirty events, wanted in under five milliseconds, and of a caseload of three
/// thousand cases, wanted in under two seconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DeadlineLists {

    private static final int CASELOAD = 3_000;

    @Param("invented")
    public String example = "";

    private final Determiner determiner = new Determiner(ProtectionLaw.ruleSet());
    private final Case thirtyEvents = Busy.withThirtyEvents();
    private final List<Case> caseload = Busy.caseload(CASELOAD);
    private final List<Rule> giving = ProtectionLaw.RULES.stream()
            .filter(rule -> rule.texts().stream().anyMatch(text -> text.gives().orElse(null) instanceof Yield.Due))
            .toList();

    /// The list as the command line shows it, counts in words included.
    @Benchmark
    public List<Deadline> aCaseWithThirtyEvents() {
        return listed(thirtyEvents);
    }

    /// The plain alternative: each rule that gives a day determined by itself, sharing nothing.
    @Benchmark
    public void plainEachRuleByItself(Blackhole hole) {
        for (var rule : giving) {
            var determination = determined(thirtyEvents);
            for (var item : rule.each()
                    .map(determination::items)
                    .orElseGet(() -> List.of(determination.about().root()))) {
                hole.consume(determination.answer(rule, item));
                for (var text : determination.texts(rule, item)) {
                    text.flatMap(found -> found.gives())
                            .ifPresent(gives ->
                                    hole.consume(determination.terms().days(((Yield.Due) gives).day(), item)));
                }
            }
        }
    }

    /// A whole caseload in one process, one case after the other.
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public void threeThousandCases(Blackhole hole) {
        caseload.forEach(about -> hole.consume(listed(about)));
    }

    /// The same on all cores, as a caseload is screened.
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public long threeThousandCasesOnAllCores() {
        return caseload.parallelStream()
                .mapToLong(about -> listed(about).size())
                .sum();
    }

    /// The plain alternative, for thirty cases only: the law is put together anew for each, as by a program that is
    /// started once a case.
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public void plainThirtyCasesWithALawEach(Blackhole hole) {
        caseload.subList(0, 30)
                .forEach(about ->
                        hole.consume(ClockDeadlines.of(new Determiner(Busy.law()).determine(about, Busy.FRAME))));
    }

    private List<Deadline> listed(Case about) {
        return ClockDeadlines.of(determined(about));
    }

    private Determination determined(Case about) {
        return determiner.determine(about, Busy.FRAME);
    }
}
