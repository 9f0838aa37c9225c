package org.asylia.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Program;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Every rule of the law over many made-up matters: in columns, on one thread and on two, beside the single-case reader
/// with and without reasons. Each counts the yes, the no and the unknown of every rule; before anything is measured,
/// columns and single-case reader are held to the same checksum on the same matters.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Caseloads {

    private static final int MATTERS = 1 << 18;
    private static final int ALONE = 64;
    private static final long[] STREAM = new long[1 << 24];
    private static final Frame FRAME = Frame.on(LocalDate.of(2026, 10, 1)).inCircuit("9");

    private final RuleSet law = ProtectionLaw.ruleSet();
    private final Generated matters = new Generated(law, 1, MATTERS);
    private final List<Case> alone =
            IntStream.range(0, 512).mapToObj(matters::about).toList();
    private final Determiner determiner = new Determiner(law);
    private final Caseload caseload = Caseload.pack(law, matters);
    private final Program program = program(caseload);
    private final Runner runner = new Runner(program);
    private final Runner second = new Runner(program);

    private Program program(Caseload packed) {
        var plan = new Plan(packed.layout(), packed.present());
        var setting = new Setting(law, FRAME);
        for (var rule : law.rules()) {
            var answers = plan.answer(rule.id(), setting);
            for (var answer : Answer.values()) {
                plan.count(plan.is(answers, answer));
            }
        }
        return plan.program();
    }

    @Setup
    public void holdToTheSameChecksum() {
        int checked = alone.size();
        var few = Caseload.pack(law, new Generated(law, 1, checked));
        var each = new Runner(program(few));
        few.chunks().forEach(each::run);
        long columns = checksum(each);
        long singly = 0;
        for (int i = 0; i < checked; i++) {
            singly += single(i);
        }
        if (columns != singly) {
            throw new IllegalStateException("Columns and single-case reader differ: " + columns + ", " + singly);
        }
        System.out.printf(
                "%nequal checksums over %d matters x %d rules: %d; %d bytes a matter, %d planes read, %d operations,"
                        + " %d registers%n",
                checked,
                law.rules().size(),
                columns,
                caseload.bytes() / MATTERS,
                program.reads(),
                program.operations(),
                program.registers());
    }

    /// Each answer of each rule weighed by its place.
    private long checksum(Runner ran) {
        long sum = 0;
        for (int i = 0; i < program.counts(); i++) {
            sum += ran.count(i) * (i + 1);
        }
        return sum;
    }

    private long single(int place) {
        var determination = determiner.determine(alone.get(place), FRAME);
        long sum = 0;
        int rule = 0;
        for (var each : law.rules()) {
            sum += 5L * rule++ + determination.answer(each.id()).ordinal() + 1;
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(MATTERS)
    public long columnsOnOneThread() {
        runner.clear();
        for (var chunk : caseload.chunks()) {
            runner.run(chunk);
        }
        return checksum(runner);
    }

    @Benchmark
    @OperationsPerInvocation(MATTERS)
    public long columnsOnTwoThreads() throws InterruptedException {
        runner.clear();
        second.clear();
        var half = Thread.ofPlatform().start(() -> {
            for (int i = 1; i < caseload.chunks().size(); i += 2) {
                second.run(caseload.chunks().get(i));
            }
        });
        for (int i = 0; i < caseload.chunks().size(); i += 2) {
            runner.run(caseload.chunks().get(i));
        }
        half.join();
        return checksum(runner) + checksum(second);
    }

    @Benchmark
    @OperationsPerInvocation(ALONE)
    public long singleCaseReader() {
        long sum = 0;
        for (int i = 0; i < ALONE; i++) {
            sum += single(i);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(ALONE)
    public List<Object> singleCaseReaderWithReasons() {
        var reasons = new ArrayList<Object>();
        for (int i = 0; i < ALONE; i++) {
            var explainer = new Explainer(determiner.determine(alone.get(i), FRAME));
            law.rules().forEach(rule -> reasons.add(explainer.explain(rule.id())));
        }
        return reasons;
    }

    /// The walls of the machine: a streaming read of as many bytes as the planes take, in ns a matter.
    @Benchmark
    @OperationsPerInvocation(MATTERS)
    public long readingAsManyBytes() {
        long sum = 0;
        long words = caseload.bytes() / Long.BYTES;
        for (long left = words; left > 0; left -= STREAM.length) {
            int some = (int) Math.min(left, STREAM.length);
            for (int i = 0; i < some; i++) {
                sum += STREAM[i];
            }
        }
        return sum;
    }
}
