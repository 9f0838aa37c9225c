package org.asylia.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Program;
import org.asylia.engine.columns.Runner;

/// Runs a program over all chunks on all processors, and adds up its counts.
final class Counting {

    private Counting() {}

    static long[] over(List<Chunk> chunks, Program program) {
        int threads = Math.max(1, Math.min(chunks.size(), Runtime.getRuntime().availableProcessors()));
        return over(chunks, program, threads);
    }

    static long[] over(List<Chunk> chunks, Program program, int threads) {
        var next = new AtomicInteger();
        var tasks = new ArrayList<Callable<Runner>>();
        for (int i = 0; i < threads; i++) {
            tasks.add(() -> {
                var runner = new Runner(program);
                for (int chunk = next.getAndIncrement(); chunk < chunks.size(); chunk = next.getAndIncrement()) {
                    runner.run(chunks.get(chunk));
                }
                return runner;
            });
        }
        var counts = new long[program.counts()];
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var done : workers.invokeAll(tasks)) {
                var runner = done.get();
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += runner.count(i);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The comparison was stopped before its end.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The comparison failed.", e.getCause());
        }
        return counts;
    }
}
