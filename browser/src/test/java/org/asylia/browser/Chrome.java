package org.asylia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.asylia.web.Site;

/// The browsers of all tests, before one server: as many as tests run at once, each started when it is first needed and
/// lent to one test at a time, since the driver can be used by one thread only. Whatever they want from any other place
/// goes to a proxy that is not there.
final class Chrome {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int MOST = 2;

    private static final BlockingQueue<Browser> FREE = new LinkedBlockingQueue<>();
    private static final AtomicInteger STARTED = new AtomicInteger();

    private Chrome() {}

    /// The server that the browsers stand before. It ends with the tests.
    private static final class Shared {
        static final Site SITE = Site.open();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Chrome::stop));
        }
    }

    static String address() {
        return Shared.SITE.address();
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 740);
    }

    static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    /// A window of its own, with its own cookies. Closing it gives the browser to the next test.
    static Window open(Browser.NewContextOptions options) {
        return new Window(taken(), options);
    }

    static void giveBack(Browser browser) {
        FREE.add(browser);
    }

    private static Browser taken() {
        var free = FREE.poll();
        if (free != null) {
            return free;
        }
        if (STARTED.incrementAndGet() <= MOST) {
            return started();
        }
        STARTED.decrementAndGet();
        try {
            return FREE.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a browser", e);
        }
    }

    private static Browser started() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("These tests need the browser '" + PROGRAM
                    + "'. './asylia test' installs it; by hand: apt-get install chromium.");
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--proxy-server=127.0.0.1:9")));
    }

    private static void stop() {
        FREE.forEach(Browser::close);
        Shared.SITE.close();
    }
}
