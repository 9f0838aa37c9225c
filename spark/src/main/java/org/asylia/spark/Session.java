package org.asylia.spark;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.asylia.command.line.WrongInput;

/// Opens a session of Spark. What was set for Spark by whoever started the program (spark-submit, or `-Dspark...`) is
/// left as it is; only what is open is settled here.
final class Session {

    /// The word for "the master that spark-submit was given".
    private static final String SUBMITTED = "submit";

    private static final String QUIET =
            "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+IgnoreUnrecognizedVMOptions";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Session() {}

    static SparkSession open(String master) {
        var conf = new SparkConf();
        if (!master.equals(SUBMITTED)) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.app.name", "Asylia");
        // No page, and no other door, that nobody asked for.
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        conf.setIfMissing("spark.executor.extraJavaOptions", QUIET);
        if (isOnThisMachine(master)) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        if (!master.startsWith("local") && !master.equals(SUBMITTED)) {
            conf.setIfMissing("spark.jars", String.join(",", ours()));
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /// Waits until the cluster gives the session a machine.
    ///
    /// @throws WrongInput when it gives none in two minutes, or ends the session
    static void await(SparkSession session) {
        var context = session.sparkContext();
        long until = System.nanoTime() + PATIENCE.toNanos();
        // The first of them is the program itself.
        while (!context.isLocal() && context.statusTracker().getExecutorInfos().length < 2) {
            if (context.isStopped()) {
                throw unreached(context.master());
            }
            if (System.nanoTime() > until) {
                throw new WrongInput(
                        "'" + context.master() + "' gave no machine within two minutes. They may all be busy,"
                                + " or too small: JDK_JAVA_OPTIONS=-Dspark.executor.memory=512m asks for less.");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The comparison was stopped before its end.", e);
            }
        }
    }

    static WrongInput unreached(String master) {
        return new WrongInput("Spark's master '" + master + "' could not be reached, or ended the session. Check the"
                + " address, and that it is there; its version must be 4.2.");
    }

    private static boolean isOnThisMachine(String master) {
        return master.startsWith("local")
                || master.startsWith("spark://127.")
                || master.startsWith("spark://localhost");
    }

    /// Our own jars, for machines that have Spark's alone.
    private static List<String> ours() {
        return Stream.of(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(Session::isOurs)
                .map(Path::toUri)
                .map(URI::toString)
                .toList();
    }

    private static boolean isOurs(Path jar) {
        try (var content = new java.util.jar.JarFile(jar.toFile())) {
            return content.getEntry("org/asylia/") != null
                    || content.stream().anyMatch(entry -> entry.getName().startsWith("org/asylia/"));
        } catch (java.io.IOException _) {
            return false;
        }
    }

    /// What went wrong, as far as it can be said to the person who asked: that of ours, or else the first of Spark's.
    static String words(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unfit) {
                return String.valueOf(cause.getMessage());
            }
        }
        return Arrays.stream(String.valueOf(failure.getMessage()).split("\n"))
                .limit(1)
                .collect(Collectors.joining());
    }
}
