package org.asylia.bench.peers;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs contenders in turn, round by round, so that whatever else the machine does falls on all of them alike.
///
/// JMH measures one benchmark after the other, each in a process of its own; the ratios wanted here are of one process
/// and of one stretch of time.
final class Rounds {

    /// Nanoseconds a case: the median, the least and the most of all rounds counted; and bytes allocated a case by the
    /// thread that ran it, in the last round.
    record Measured(Contender contender, int rounds, double median, double least, double most, double allocated) {}

    private static final int WARM_UP = 2;
    private static final int COUNTED = 5;

    /// Who takes longer than three seconds a round is warm after one, and is counted in three.
    private static final long LONG = 3_000_000_000L;

    private static final int COUNTED_IF_LONG = 3;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<String> rules;

    /// @param rules the rules asked, to name the first that differs
    Rounds(List<String> rules) {
        this.rules = List.copyOf(rules);
    }

    /// @throws IllegalStateException naming the first rule on which a contender differs from ours
    List<Measured> run(List<Contender> contenders, Consumer<String> progress) throws Exception {
        var runs = contenders.stream().map(Run::new).toList();
        for (int round = -WARM_UP; round < COUNTED; round++) {
            progress.accept(round < 0 ? "warm-up" : "round " + (round + 1) + " of " + COUNTED);
            for (var run : runs) {
                if (!run.isLong || round >= 0 && run.times.size() < COUNTED_IF_LONG) {
                    run.once(round >= 0);
                }
            }
        }
        return runs.stream().map(Run::measured).toList();
    }

    /// One contender's rounds so far.
    private final class Run {
        private final Contender contender;
        private final List<Double> times = new ArrayList<>();
        private boolean isLong;
        private double allocated;

        Run(Contender contender) {
            this.contender = contender;
        }

        void once(boolean counted) throws Exception {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            var tally = contender.run().call();
            long taken = System.nanoTime() - start;
            allocated = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / contender.cases();
            contender.expected().hold(tally, rules, contender.name().words());
            if (counted) {
                times.add((double) taken / contender.cases());
            } else {
                isLong = taken > LONG;
            }
        }

        Measured measured() {
            var sorted = times.stream().sorted().toList();
            return new Measured(
                    contender,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.getFirst(),
                    sorted.getLast(),
                    allocated);
        }
    }
}
