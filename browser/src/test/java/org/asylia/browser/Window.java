package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One window of a browser, lent to one test. It remembers what its pages asked for elsewhere, and what they complained
/// of.
final class Window implements AutoCloseable {

    private final Browser browser;
    private final Set<String> elsewhere = ConcurrentHashMap.newKeySet();
    private final Set<String> complaints = ConcurrentHashMap.newKeySet();
    final Page page;

    Window(Browser browser, Browser.NewContextOptions options) {
        this.browser = browser;
        var context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> {
            if (!request.url().startsWith(Chrome.address()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page = context.newPage();
    }

    /// Nothing was asked for anywhere else.
    void calledNobody() {
        assertEquals(Set.of(), elsewhere);
    }

    /// The browser had nothing to complain of.
    void isQuiet() {
        calledNobody();
        assertEquals(Set.of(), complaints);
    }

    @Override
    public void close() {
        try {
            page.context().close();
        } finally {
            Chrome.giveBack(browser);
        }
    }
}
