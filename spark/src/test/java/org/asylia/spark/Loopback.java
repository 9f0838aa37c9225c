package org.asylia.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// A standalone cluster of Spark on this machine's loopback: a master and some workers, each a process of its own, with
/// Spark's jars and without ours, as on a real cluster. Everything it starts ends with it.
final class Loopback implements AutoCloseable {

    /// For machines that run for some seconds.
    static final String SHORT = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto";

    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Path folder;
    private final Path home;
    private final int port = freePort();
    private final int page = freePort();
    private final List<Process> all = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Thread ending = new Thread(this::end);

    /// @param page the port of its page, by which its executors name it
    record Worker(Process process, int page) {

        /// Ends it and what it started, at once and without a word, as when a machine loses its power.
        void kill() {
            var started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /// @param folder for logs and work, emptied by the next cluster: a failure can be looked into
    Loopback(Path folder) throws Exception {
        empty(folder);
        this.folder = Files.createDirectories(folder);
        this.home = Files.createDirectories(folder.resolve("home"));
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            var jars = Files.createDirectories(home.resolve("jars"));
            for (var jar : classPath()) {
                if (Files.isRegularFile(jar) && !isOurs(jar)) {
                    Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
                }
            }
            start("master", "org.apache.spark.deploy.master.Master", "--port", "" + port, "--webui-port", "" + page);
        } catch (Exception | Error e) {
            close();
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var old = Files.walk(folder)) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    String master() {
        return "spark://" + HOST + ":" + port;
    }

    List<Worker> workers() {
        return workers.stream().filter(worker -> worker.process().isAlive()).toList();
    }

    /// Starts as many workers as are missing, each with one core, and waits until the master knows them.
    void ensureWorkers(int count) throws Exception {
        while (workers().size() < count) {
            int its = freePort();
            var name = "worker-" + workers.size();
            var work = folder.resolve(name);
            workers.add(new Worker(
                    start(
                            name,
                            "org.apache.spark.deploy.worker.Worker",
                            "--webui-port",
                            "" + its,
                            "--cores",
                            "1",
                            "--memory",
                            "1g",
                            "--work-dir",
                            work.toString(),
                            master()),
                    its));
        }
        var until = Instant.now().plus(PATIENCE);
        while (!knows(count)) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The cluster did not come up. Its logs are in " + folder);
            }
            Thread.sleep(200);
        }
    }

    /// Whether the master says that so many workers are alive.
    private boolean knows(int count) throws IOException {
        try (var answer =
                URI.create("http://" + HOST + ":" + page + "/json/").toURL().openStream()) {
            var state = new String(answer.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return state.replaceAll("\\s", "").contains("\"aliveworkers\":" + count + ",");
        } catch (java.net.ConnectException _) {
            return false;
        }
    }

    /// Hands a jar to spark-submit, which is a script that starts this class.
    ///
    /// @return its standard output
    String submit(Path jar, String... words) throws Exception {
        var command = command(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master(),
                "--class",
                "org.asylia.command.Main",
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.executor.extraJavaOptions=" + SHORT,
                "--conf",
                "spark.log.level=ERROR",
                jar.toString());
        command.addAll(List.of(words));
        var output = folder.resolve("submit.out");
        var process = process(command)
                .redirectError(folder.resolve("submit.log").toFile())
                .redirectOutput(output.toFile())
                .start();
        all.add(process);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("spark-submit failed. Its log is in " + folder);
        }
        return Files.readString(output);
    }

    private Process start(String name, String main, String... words) throws IOException {
        var command = command(main, "--host", HOST);
        command.addAll(List.of(words));
        var process = process(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        all.add(process);
        return process;
    }

    private List<String> command(String main, String... words) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of(SHORT.split(" ")));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", main));
        command.addAll(List.of(words));
        return command;
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(key -> key.startsWith("SPARK_"));
        environment.put("SPARK_LOCAL_IP", HOST);
        environment.put("SPARK_HOME", home.toString());
        environment.put("SPARK_SCALA_VERSION", "2.13");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /// Our own classes in one jar, for the machines of the cluster, as asylia-spark.jar is.
    Path ours() throws IOException {
        var jar = folder.resolve("ours.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var place : classPath()) {
                if (Files.isDirectory(place) && place.endsWith("classes")) {
                    add(place, out);
                } else if (Files.isRegularFile(place) && isOurs(place)) {
                    copy(place, out);
                }
            }
        }
        return jar;
    }

    private static void add(Path classes, JarOutputStream out) throws IOException {
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = classes.relativize(file).toString();
                if (name.startsWith("org/asylia/") || name.startsWith("META-INF/services/")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                }
            }
        }
    }

    private static void copy(Path jar, JarOutputStream out) throws IOException {
        try (var in = new JarFile(jar.toFile())) {
            for (var entry : in.stream().filter(each -> !each.isDirectory()).toList()) {
                if (entry.getName().startsWith("org/asylia/")) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    in.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static boolean isOurs(Path jar) {
        try (var content = new JarFile(jar.toFile())) {
            return content.stream().anyMatch(entry -> entry.getName().startsWith("org/asylia/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that was written to logs, by any process of the cluster.
    String logs() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().matches(".*(\\.log|stdout|stderr)"))
                    .toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws InterruptedException {
        end();
        for (var process : all) {
            process.waitFor(20, TimeUnit.SECONDS);
        }
        Runtime.getRuntime().removeShutdownHook(ending);
    }

    private void end() {
        for (var process : all) {
            var started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /// Whether anything that was started is still running.
    boolean isRunning() {
        return all.stream().anyMatch(Process::isAlive);
    }
}
