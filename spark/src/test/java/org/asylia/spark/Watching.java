package org.asylia.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/// Hears from the driver which tasks begin and end on which worker. Spark makes it by its name, so what it hears stands
/// in common fields; one session runs at a time.
public final class Watching extends SparkListener {

    private static final Map<String, String> PAGES = new HashMap<>();
    private static final Map<String, Integer> ENDED = new HashMap<>();
    private static int lost;
    private static CompletableFuture<String> inTheMiddle = new CompletableFuture<>();

    /// For Spark.
    public Watching() {}

    static synchronized void begin() {
        PAGES.clear();
        ENDED.clear();
        lost = 0;
        inTheMiddle = new CompletableFuture<>();
    }

    /// Comes true when a task begins on an executor that ended one before: the place of its worker's page.
    static synchronized CompletableFuture<String> inTheMiddle() {
        return inTheMiddle;
    }

    /// How many tasks were running on executors when these were lost.
    static synchronized int lost() {
        return lost;
    }

    /// How many executors ended a task.
    static synchronized int workedOn() {
        return ENDED.size();
    }

    private static synchronized void added(String executor, String page) {
        PAGES.put(executor, page);
    }

    private static synchronized void started(String executor) {
        if (ENDED.containsKey(executor)) {
            Optional.ofNullable(PAGES.get(executor)).ifPresent(inTheMiddle::complete);
        }
    }

    private static synchronized void ended(String executor, boolean withIt) {
        if (withIt) {
            lost++;
        } else {
            ENDED.merge(executor, 1, Integer::sum);
        }
    }

    @Override
    public void onExecutorAdded(SparkListenerExecutorAdded event) {
        added(event.executorId(), event.executorInfo().logUrlMap().get("stdout").getOrElse(() -> "no page"));
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart event) {
        started(event.taskInfo().executorId());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
        ended(event.taskInfo().executorId(), event.reason() instanceof ExecutorLostFailure);
    }
}
