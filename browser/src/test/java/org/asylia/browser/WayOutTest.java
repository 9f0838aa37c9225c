package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import org.asylia.browser.Visitor.Story;
import org.asylia.browser.Visitor.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leaving at once, and what Back shows then; the end of the time; sizes.
class WayOutTest {

    private static final Story ANA = new Story("Ana", "en", "HN", "2026", "3", "", List.of("mine"), "not-sure");

    private Visitor begun(Page page) {
        var visitor = new Visitor(page, Chrome.address(), ANA, Way.BY_HAND);
        visitor.starts();
        for (int question = 0; question < 4; question++) {
            visitor.answers();
        }
        return visitor;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterLeaving_backShowsTheCalendar_withScriptsAndWithout(boolean scripts) {
        try (var window = Chrome.open(Chrome.phone().setJavaScriptEnabled(scripts))) {
            var page = window.page;
            var visitor = begun(page);
            long before = System.nanoTime();
            page.click("a.leave");
            page.waitForURL("**/calendar");
            System.out.println(
                    "  left in " + Duration.ofNanos(System.nanoTime() - before).toMillis() + " ms");
            for (int back = 0; back < 3; back++) {
                page.goBack();
                page.waitForLoadState(LoadState.LOAD);
                assertFalse(page.content().contains("immigration"), page.url());
                assertFalse(page.content().contains("name=\"was\""), page.url());
            }
            assertEquals("/calendar", visitor.path());
            assertEquals(List.of(), page.context().cookies());
        }
    }

    @Test
    void threePressesOfShift_leave() {
        try (var window = Chrome.open(Chrome.desk())) {
            var page = window.page;
            begun(page);
            page.waitForURL("**/q/5");
            page.waitForLoadState();
            for (int press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL("**/calendar");
        }
    }

    @Test
    void twoMinutesBeforeTheEnd_thePageWarns_andOnePressGivesMore() {
        try (var window = Chrome.open(Chrome.phone())) {
            var page = window.page;
            page.clock().install();
            var visitor = begun(page);
            var at = visitor.path();
            assertFalse(page.isVisible("#warn"));
            page.clock().fastForward("08:05");
            assertTrue(page.isVisible("#warn"));
            page.click("#warn button");
            assertEquals(at, visitor.path());
            assertFalse(page.isVisible("#warn"));
        }
    }

    /// What stays in sight while a page is scrolled leaves room for the page, also enlarged four times on a small desk.
    @Test
    void enlargedFourTimes_theWarningLeavesRoomForThePage() {
        try (var window = Chrome.open(new Browser.NewContextOptions().setViewportSize(320, 256))) {
            var page = window.page;
            page.clock().install();
            begun(page);
            page.clock().fastForward("08:05");
            assertTrue(page.isVisible("#warn"));
            page.evaluate("scrollTo(0, 400)");
            var covered = (Integer) page.evaluate("""
                    () => [...Array(innerHeight).keys()]
                      .filter(y => document.elementFromPoint(innerWidth - 30, y)?.closest('header')).length
                    """);
            assertTrue(covered > 0 && covered < 64, () -> "pixels of 256 covered: " + covered);
            assertTrue(page.isVisible("a.leave"));
        }
    }

    @Test
    void atTheEnd_thePageIsReplaced() {
        try (var window = Chrome.open(Chrome.phone())) {
            var page = window.page;
            page.clock().install();
            begun(page);
            page.clock().fastForward("10:05");
            page.waitForURL("**/ended");
            assertFalse(page.content().contains("immigration"));
        }
    }

    @Test
    void againAndBack_sendNothingTwice() {
        try (var window = Chrome.open(Chrome.phone().setJavaScriptEnabled(false))) {
            var page = window.page;
            var visitor = begun(page);
            var at = visitor.path();
            page.reload();
            assertEquals(at, visitor.path());
            page.goBack();
            visitor.answers();
            assertEquals(at, visitor.path());
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (var window = Chrome.open(Chrome.desk())) {
            var page = window.page;
            page.navigate(Chrome.address() + "/");
            tabTo(page, "button[value='/begin']");
            page.keyboard().press("Enter");
            page.waitForURL("**/begin");
            tabTo(page, "a.button");
            page.keyboard().press("Enter");
            page.waitForURL("**/q/1");
            tabTo(page, "input[name=answer]");
            page.keyboard().press("Space");
            tabTo(page, "button[value=answer]");
            page.keyboard().press("Enter");
            page.waitForURL("**/q/2");
            tabTo(page, "input[value=child]");
            page.keyboard().press("ArrowDown");
            tabTo(page, "button[value=answer]");
            page.keyboard().press("Enter");
            page.waitForURL("**/q/3");
            tabTo(page, "textarea");
            page.keyboard().type("Mam");
            tabTo(page, "button[value=answer]");
            page.keyboard().press("Enter");
            page.waitForURL("**/q/4");
        }
    }

    private static void tabTo(Page page, String target) {
        for (int press = 0; press < 60; press++) {
            page.keyboard().press("Tab");
            var there = page.evaluate(
                    "target => document.activeElement !== null && document.activeElement.matches(target)", target);
            if (Boolean.TRUE.equals(there)) {
                var outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
                assertEquals("solid", outline, "where the keyboard stands can be seen");
                return;
            }
        }
        throw new AssertionError("the keyboard never came to " + target);
    }

    @Test
    void theFirstVisitIsSmall_andTheNextPageSmaller() {
        try (var window = Chrome.open(Chrome.phone())) {
            var page = window.page;
            var sizes = new java.util.ArrayList<Integer>();
            page.onRequestFinished(request -> {
                if (!request.url().startsWith("data:")) {
                    sizes.add(request.sizes().responseBodySize);
                }
            });
            page.navigate(Chrome.address() + "/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int first = sizes.stream().mapToInt(Integer::intValue).sum();
            System.out.println("  first visit: " + sizes.size() + " requests, " + first + " bytes");
            assertTrue(sizes.size() <= 3, () -> "requests: " + sizes.size());
            assertTrue(first <= 40_000, () -> "bytes: " + first);
            sizes.clear();
            var visitor = new Visitor(page, Chrome.address(), ANA, Way.BY_HAND);
            visitor.starts();
            int most = 0;
            for (int question = 0; question < 15; question++) {
                sizes.clear();
                visitor.answers();
                page.waitForLoadState();
                most = Math.max(most, sizes.stream().mapToInt(Integer::intValue).sum());
            }
            System.out.println("  largest next page: " + most + " bytes");
            assertTrue(most <= 8_000, "bytes: " + most);
            window.calledNobody();
        }
    }
}
