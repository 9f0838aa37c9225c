package org.asylia.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// On a cluster of processes a comparison says what it says on one machine: also when one of them dies in the middle.
@Timeout(480)
class ClusterTest {

    private static final List<String> SET = List.of(
            "spark.jars",
            "spark.extraListeners",
            "spark.executor.memory",
            "spark.cores.max",
            "spark.scheduler.minRegisteredResourcesRatio",
            "spark.executor.extraJavaOptions",
            "spark.local.dir");

    private static Loopback cluster;
    private static Path ours;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Loopback(Path.of("target", "cluster").toAbsolutePath());
        ours = cluster.ours();
    }

    @AfterAll
    static void end() throws Exception {
        cluster.close();
        assertFalse(cluster.isRunning(), "a process of the cluster is still running");
    }

    @BeforeEach
    void twoWorkers() throws Exception {
        cluster.ensureWorkers(2);
        Watching.begin();
        System.setProperty("spark.jars", ours.toUri().toString());
        System.setProperty("spark.extraListeners", Watching.class.getName());
        System.setProperty("spark.executor.memory", "512m");
        // Nothing begins before both workers are there, or one might do it all.
        System.setProperty("spark.cores.max", "2");
        System.setProperty("spark.scheduler.minRegisteredResourcesRatio", "1.0");
        // Short runs: what compiles most takes longest.
        System.setProperty("spark.executor.extraJavaOptions", Loopback.SHORT);
        System.setProperty("spark.local.dir", folder.resolve("spill").toString());
    }

    @AfterEach
    void forget() {
        SET.forEach(System::clearProperty);
    }

    @Test
    void onTwoWorkers_theReportIsTheOneOfThisMachine() {
        var local = Typed.json("--generate", "60000").answered();
        var there = Typed.json("--generate", "60000", "--spark", cluster.master());
        assertEquals(local, there.answered());
        assertEquals(2, Watching.workedOn(), "both workers did some of it");
        assertEquals(0, Watching.lost());
    }

    /// Of 1,200 matters six hundred moved; what the first five hundred say comes from both workers.
    @Test
    void whoMoved_andWhy_onTwoWorkers_isToldAsItIsHere() throws Exception {
        var kept = folder.resolve("office.caseload");
        Kept.inHundreds(kept, 12);
        var local = Typed.json(kept.toString()).answered();
        assertTrue(local.contains("\"mattersNotListed\": 100"), local);
        var there = Typed.json(kept.toString(), "--spark", cluster.master());
        assertEquals(local, there.answered());
        assertEquals(2, Watching.workedOn(), "both workers did some of it");
    }

    @Test
    void whatIsMissing_onTwoWorkers_isWhatIsMissingHere() {
        var local = Typed.json("--generate", "40000", "--missing").answered();
        assertTrue(local.contains("\"turnsOn\""), local);
        var there = Typed.json("--generate", "40000", "--missing", "--spark", cluster.master());
        assertEquals(local, there.answered());
        assertEquals(2, Watching.workedOn(), "both workers did some of it");
    }

    @Test
    void aWorkerKilledInTheMiddle_changesNothing() throws Exception {
        var words = new String[] {"--generate", "240000"};
        var local = Typed.json(words).answered();
        var killing = Watching.inTheMiddle().thenApply(ClusterTest::kill);
        var running =
                CompletableFuture.supplyAsync(() -> Typed.json("--generate", "240000", "--spark", cluster.master()));
        assertTrue(killing.get(240, TimeUnit.SECONDS), "the worker of a running task was found and killed");
        var there = running.get(240, TimeUnit.SECONDS);
        assertEquals(local, there.answered());
        assertTrue(Watching.lost() > 0, "a task was running on the worker that was killed");
        assertEquals(1, cluster.workers().size());
    }

    private static boolean kill(String page) {
        var its = cluster.workers().stream()
                .filter(worker -> page.contains(":" + worker.page() + "/"))
                .findFirst();
        its.ifPresent(Loopback.Worker::kill);
        return its.isPresent();
    }

    @Test
    void aRowThatIsWrong_isToldToWhoAsked_andToNoLog() throws Exception {
        var lines = folder.resolve("matters.jsonl");
        var secret = "Xylophonia";
        Files.writeString(
                lines,
                "{\"asylia\": \"case/1\"}\n{\"asylia\": \"case/1\", \"application.filed\": \"" + secret + "\"}\n");
        var typed = Typed.json(lines.toString(), "--spark", cluster.master());
        assertEquals(2, typed.status(), typed.errors());
        assertTrue(typed.errors().contains(secret), typed.errors());
        var logs = cluster.logs();
        assertTrue(logs.contains("Executor"), "the logs of the executors were seen");
        assertFalse(logs.contains(secret));
    }

    /// The jar that is handed to spark-submit carries our rooms alone; Spark is the cluster's.
    @Test
    void throughSparkSubmit_itIsTheSame() throws Exception {
        var local = Typed.json("--generate", "20000").answered();
        var words = "rescreen --spark submit --generate 20000 --before 2025-08-01 --after 2026-10-01 --format json";
        assertEquals(local, cluster.submit(ours, words.split(" ")));
    }
}
