package org.asylia.browser;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Somebody who goes through the interview in a browser, by what stands on each page.
final class Visitor {

    /// A bound on the interview itself: whoever says yes to everything once comes to the end before it.
    private static final int MOST_PAGES = 90;

    private final Page page;
    private final String address;
    private final Story story;
    private final Way way;
    private final Set<String> saidYes = new HashSet<>();
    private int yesOrNo;
    private int others;

    /// @param page the browser's window
    /// @param address the server
    /// @param story how this person answers
    /// @param way how this person fills in forms
    Visitor(Page page, String address, Story story, Way way) {
        this.page = page;
        this.address = address;
        this.story = story;
        this.way = way;
    }

    /// How forms are filled in.
    enum Way {
        /// As a person does: each field is looked for, brought into sight and pressed.
        BY_HAND,
        /// All fields at once, and the button pressed: in half the time, for tests that look at something else.
        AT_ONCE
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
    int finishes(Consumer<Form> looks) {
        for (int pages = 1; pages <= MOST_PAGES; pages++) {
            var form = Form.of(page);
            looks.accept(form);
            if (path().equals("/outcome")) {
                return pages;
            }
            answers(form);
        }
        throw new AssertionError(story.name() + " never came to an outcome; the last page was " + path());
    }

    String path() {
        return page.url().substring(address.length());
    }

    /// Answers the question of this page, or goes on where there is none.
    void answers() {
        answers(Form.of(page));
    }

    private void answers(Form form) {
        if (!form.asks()) {
            press("main form:not([action='/leave']) button:not(.second)");
            return;
        }
        var fitting = story.prefers().stream().filter(form.choices()::contains).findFirst();
        if (fitting.isEmpty()
                && form.buttons().contains(story.otherwise())
                && !story.otherwise().equals("answer")) {
            press("button[value='" + story.otherwise() + "']");
            return;
        }
        var fields = fields(form, fitting);
        switch (way) {
            case BY_HAND -> fields.forEach(this::fill);
            case AT_ONCE -> page.evaluate(FILL, fields);
        }
        press("button[value=answer]");
    }

    private void press(String button) {
        switch (way) {
            case BY_HAND -> page.click(button);
            case AT_ONCE -> page.waitForNavigation(() -> page.evaluate(PRESS, button));
        }
    }

    private static final List<String> OTHERS = List.of(
            "GT", "MX", "SV", "NI", "CR", "PA", "CO", "EC", "PE", "BO", "CL", "AR", "UY", "PY", "BR", "VE", "CU", "DO",
            "HT", "JM", "BZ", "TT", "GY", "SR", "ES", "PT", "FR", "IT", "DE", "PL", "GR", "TR");

    private static final String FILL = """
            fields => {
              for (const [where, value] of Object.entries(fields)) {
                const field = document.querySelector(where);
                if (field.type === 'radio' || field.type === 'checkbox') { field.checked = true; }
                else { field.value = value; }
              }
            }
            """;

    private static final String PRESS = "button => document.querySelector(button).click()";

    /// What is filled in, by where it stands.
    private Map<String, String> fields(Form form, Optional<String> fitting) {
        var fields = new LinkedHashMap<String, String>();
        switch (form.field()) {
            case "country" -> fields.put("select#answer", form.faults().isEmpty() ? story.country() : another());
            case "date" -> {
                fields.put("#year", story.year());
                fields.put(story.month().matches("[0-9]+") ? "select#month" : "select#season", story.month());
            }
            case "words" -> fields.put("#answer", "Some words of " + story.name());
            default ->
                fields.put("input[name=answer][value='" + fitting.orElseGet(() -> unasked(form)) + "']", "picked");
        }
        return fields;
    }

    /// A country not told yet, where the own one is refused since it was.
    private String another() {
        return OTHERS.get(others++ % OTHERS.size());
    }

    private void fill(String where, String value) {
        if (where.startsWith("input")) {
            page.locator(where).first().check();
        } else if (where.startsWith("select")) {
            page.selectOption(where, value);
        } else {
            page.fill(where, value);
        }
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
