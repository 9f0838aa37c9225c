package org.asylia.browser;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Somebody who goes through the interview in a browser, by what stands on each page.
final class Visitor {

    /// A bound on the interview itself: whoever says yes to everything once comes to the end before it.
    private static final int MOST_PAGES = 90;

    private final Page page;
    private final String address;
    private final Story story;
    private final Set<String> saidYes = new HashSet<>();
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
    /// @param yesOrNo the answers to the questions of yes or no, in their order, as `y` and `n`; `n` after that. A
    ///     question that comes again for another entry of a list gets its `y` once: so every list ends
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
        var form = Form.of(page);
        if (!form.asks()) {
            page.click("main form:not([action='/leave']) button:not(.second)");
            return;
        }
        var fitting = story.prefers().stream().filter(form.choices()::contains).findFirst();
        if (fitting.isEmpty()
                && form.buttons().contains(story.otherwise())
                && !story.otherwise().equals("answer")) {
            page.click("button[value='" + story.otherwise() + "']");
            return;
        }
        switch (form.field()) {
            case "country" -> page.selectOption("select#answer", story.country());
            case "date" -> {
                page.fill("#year", story.year());
                page.selectOption(story.month().matches("[0-9]+") ? "#month" : "#season", story.month());
            }
            case "words" -> page.fill("#answer", "Some words of " + story.name());
            default -> choose(fitting.orElseGet(() -> unasked(form)));
        }
        page.click("button[value=answer]");
    }

    private void choose(String value) {
        page.locator("input[name=answer][value='" + value + "']").first().check();
    }

    /// The answer to a question for which this person has no wish.
    private String unasked(Form form) {
        if (!form.choices().contains("no")) {
            return form.choices().getLast();
        }
        boolean yes = yesOrNo < story.yesOrNo().length() && story.yesOrNo().charAt(yesOrNo) == 'y';
        yesOrNo++;
        return yes && saidYes.add(form.question()) ? "yes" : "no";
    }
}
