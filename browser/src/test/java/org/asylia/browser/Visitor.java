package org.asylia.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/// Somebody who goes through the interview in a browser, by what stands on each page.
final class Visitor {

    private static final int MOST_PAGES = 140;

    private final Page page;
    private final String address;
    private final Story story;
    private int yesOrNo;

    /// @param page the browser's window
    /// @param address the server
    /// @param story how this person answers
    Visitor(Page page, String address, Story story) {
        this.page = page;
        this.address = address;
        this.story = story;
    }

    /// An invented person.
    ///
    /// @param name for the report
    /// @param language as it stands in an address
    /// @param country its code
    /// @param year of dates that are asked for
    /// @param month as a number, or a season
    /// @param yesOrNo the answers to the questions of yes or no, in their order, as `y` and `n`; `n` after that
    /// @param prefers the answers picked wherever they are offered, the first that fits; else the last one
    /// @param otherwise the button pressed where nothing of that fits: `answer`, `not-sure` or `not-now`
    record Story(
            String name,
            String language,
            String country,
            String year,
            String month,
            String yesOrNo,
            List<String> prefers,
            String otherwise) {}

    void starts() {
        page.navigate(address + "/in/" + story.language());
        page.click("button[value='/begin']");
        page.click("a.button[href='/go']");
    }

    /// Goes on until the outcome, and shows every page to somebody.
    ///
    /// @return how many pages there were
    int finishes(Consumer<Page> looks) {
        for (int pages = 1; pages <= MOST_PAGES; pages++) {
            looks.accept(page);
            if (path().equals("/outcome")) {
                return pages;
            }
            answers();
        }
        throw new AssertionError(story.name() + " never came to an outcome; the last page was " + path());
    }

    String path() {
        return page.url().substring(address.length());
    }

    /// Answers the question of this page, or goes on where there is none.
    void answers() {
        if (page.locator("input[name=was]").count() == 0) {
            page.click("main form:not([action='/leave']) button:not(.second)");
            return;
        }
        if (!story.otherwise().equals("answer")
                && page.locator("button[value='" + story.otherwise() + "']").count() > 0
                && !fits()) {
            page.click("button[value='" + story.otherwise() + "']");
            return;
        }
        fill();
        page.click("button[value=answer]");
    }

    private boolean fits() {
        return story.prefers().stream().anyMatch(value -> choice(value).count() > 0);
    }

    private Locator choice(String value) {
        return page.locator("input[name=answer][value='" + value + "']");
    }

    private void fill() {
        if (page.locator("select#answer").count() > 0) {
            page.selectOption("select#answer", story.country());
        } else if (page.locator("#year").count() > 0) {
            page.fill("#year", story.year());
            page.selectOption(story.month().matches("[0-9]+") ? "#month" : "#season", story.month());
        } else if (page.locator("textarea#answer").count() > 0) {
            page.fill("#answer", "Some words of " + story.name());
        } else {
            pick();
        }
    }

    private void pick() {
        for (var value : story.prefers()) {
            if (choice(value).count() > 0) {
                choice(value).first().check();
                return;
            }
        }
        if (choice("no").count() > 0) {
            boolean yes = yesOrNo < story.yesOrNo().length() && story.yesOrNo().charAt(yesOrNo) == 'y';
            yesOrNo++;
            choice(yes ? "yes" : "no").check();
        } else {
            page.locator("input[name=answer]").last().check();
        }
    }
}
