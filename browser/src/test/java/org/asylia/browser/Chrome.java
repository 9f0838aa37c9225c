package org.asylia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.web.Site;

/// A real browser before a server of its own. Whatever it wants from any other place goes to a proxy that is not there,
/// and is remembered.
final class Chrome implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    final Site site = Site.open();
    final Set<String> elsewhere = ConcurrentHashMap.newKeySet();
    final Set<String> complaints = ConcurrentHashMap.newKeySet();
    private final Playwright playwright;
    private final Browser browser;

    Chrome() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("These tests need the browser '" + PROGRAM
                    + "'. './asylia test' installs it; by hand: apt-get install chromium.");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
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

    Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 740);
    }

    Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    /// A window of its own, with its own cookies.
    Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> {
            if (!request.url().startsWith(site.address()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
        site.close();
    }
}
