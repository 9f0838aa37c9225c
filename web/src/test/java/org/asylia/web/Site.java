package org.asylia.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server of its own for a test, with a clock that the test moves, and everything it told the office.
public final class Site implements AutoCloseable {

    public final Ticking clock = new Ticking("2026-11-22T15:00:00Z");
    public final List<String> told = new CopyOnWriteArrayList<>();
    public final Settings settings;
    public final Server server;

    private Site(Path folder) {
        settings = Settings.in(folder, 0);
        server = Server.start(settings, clock, told::add);
    }

    public static Site open() {
        try {
            return new Site(Files.createTempDirectory("asylia-web-test"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /// Somebody who visits.
    public Person person() {
        return new Person(address());
    }

    @Override
    public void close() {
        server.close();
    }
}
