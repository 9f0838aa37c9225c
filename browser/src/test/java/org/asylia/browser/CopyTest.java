package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.asylia.browser.Visitor.Story;
import org.asylia.browser.Visitor.Way;
import org.junit.jupiter.api.Test;

/// The words to copy: one press takes all of them, as they stand in the text file; without scripts they are there to be
/// taken by hand.
class CopyTest {

    private static Story says(String name, String language) {
        return new Story(name, language, "SY", "2025", "1", "", List.of("mine"), "not-now");
    }

    private static Page atTheOutcome(Window window, Story story) {
        var visitor = new Visitor(window.page, Chrome.address(), story, Way.AT_ONCE);
        visitor.starts();
        visitor.finishes(_ -> {});
        return window.page;
    }

    @Test
    void onePress_copiesAllOfIt_inBothLanguages() {
        try (var window = Chrome.open(Chrome.phone())) {
            var page = atTheOutcome(window, says("Samir", "ar"));
            assertEquals("", page.textContent("#copied"));
            page.click("#copy-all");
            assertFalse(page.textContent("#copied").isBlank(), "it says that it was copied");
            var file =
                    page.request().get(Chrome.address() + "/outcome/page.txt").text();
            assertTrue(file.contains("----") && file.contains("Where I stand"), file);
            assertEquals(file, pasted(window));
            window.isQuiet();
        }
    }

    /// What the clipboard holds. Our pages may not read it: so it is pasted, as a person does.
    private static String pasted(Window window) {
        var page = window.page;
        page.navigate(Chrome.address() + "/help/4");
        page.focus("#note");
        page.keyboard().press("Control+V");
        return page.inputValue("#note");
    }

    @Test
    void withoutScripts_theWordsStandInTheirBox_andNoButtonIsShownThatDoesNothing() {
        try (var window = Chrome.open(Chrome.phone().setJavaScriptEnabled(false))) {
            var page = atTheOutcome(window, says("Rosa", "en"));
            assertFalse(page.isVisible("#copy-all"));
            var file =
                    page.request().get(Chrome.address() + "/outcome/page.txt").text();
            assertEquals(file, page.inputValue("#copy textarea"));
        }
    }
}
