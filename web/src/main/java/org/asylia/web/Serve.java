package org.asylia.web;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.asylia.web.desk.Wrong;

/// `serve`: starts the server, says where it is, and stops it cleanly when told to.
final class Serve {

    private static final String USAGE = """
            ./asylia serve [--port N] [--data DIR] [--key FILE] [--help-list FILE] [--name HOST]

            Starts the web application on this machine alone (127.0.0.1). Stop it with Ctrl-C.

              --port N          the port; 8080 unless given
              --data DIR        the folder of the database; made when it is not there
              --key FILE        the organization's key; in the folder of the database unless given
              --help-list FILE  your list of free legal help; free-legal-help.txt in that folder unless given
              --name HOST       the name under which a server with TLS in front calls this one; may be repeated

            docs/guide.md says how to run it for others, and how to keep the key.""";

    private final PrintStream output;
    private final PrintStream errors;

    Serve(PrintStream output, PrintStream errors) {
        this.output = output;
        this.errors = errors;
    }

    int run(Typed typed) {
        if (typed.words().contains("--help") || typed.words().contains("-h")) {
            output.println(USAGE);
            return 0;
        }
        if (!typed.words().isEmpty() && !typed.words().equals(java.util.List.of("--train"))) {
            throw new Wrong("serve does not know '" + typed.words().getFirst() + "'. Type ./asylia serve --help.");
        }
        portIsFree(typed.settings().port());
        boolean isNew = !Files.exists(typed.settings().key());
        var stop = new CountDownLatch(1);
        try (var server = Server.start(typed.settings(), Clock.systemDefaultZone(), errors::println)) {
            if (!typed.words().isEmpty()) {
                Rehearsal.run(server.port());
                return 0;
            }
            tell(server, typed.settings(), isNew);
            // The server is closed by the thread that was told to stop; the machine waits for it.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                errors.println("Stopped.");
                stop.countDown();
            }));
            stop.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void tell(Server server, Settings settings, boolean isNew) {
        errors.println(
                "Asylia is ready: http://127.0.0.1:" + server.port() + "/   (this machine only; Ctrl-C stops it)");
        errors.println("  data: " + settings.data().toAbsolutePath());
        errors.println("  key:  " + settings.key().toAbsolutePath()
                + (isNew ? "  (made now: keep a copy elsewhere; without it nobody can read the requests)" : ""));
        if (!Files.exists(settings.help())) {
            errors.println("  no list of free legal help yet: "
                    + settings.help().toAbsolutePath() + " (docs/guide.md says how to write one)");
        }
        var started = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        errors.println(String.format(
                Locale.ROOT,
                "  started in %.1f s, %s of memory",
                Duration.between(started, Instant.now()).toMillis() / 1000.0,
                memory()));
    }

    private static String memory() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .orElse("an unknown amount");
        } catch (IOException | java.io.UncheckedIOException _) {
            return Runtime.getRuntime().totalMemory() / (1024 * 1024) + " MB (heap)";
        }
    }

    /// Before anything is built up: the answer "the port is taken" should come at once.
    private static void portIsFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Wrong("Port " + port + " cannot be used: " + reason(e) + " Stop that program, or choose another"
                    + " port: ./asylia serve --port " + (port < 60_000 ? port + 1 : 8080));
        }
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage()).contains("Permission")
                ? "ports below 1024 belong to the administrator."
                : "another program answers there already.";
    }
}
