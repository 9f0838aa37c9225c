package org.asylia.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A page and its form, read in one go: each word with the browser costs more than the reading.
///
/// @param title the title of the page
/// @param wayOut whether a way out can be seen on it
/// @param faults what it says is wrong; empty where nothing is
/// @param asks whether it asks a question
/// @param question the question's words, without what it is about
/// @param field what is filled in: `country`, `date`, `words`, or `choice`
/// @param choices the values that can be chosen
/// @param buttons the values of its buttons
record Form(
        String title,
        boolean wayOut,
        String faults,
        boolean asks,
        String question,
        String field,
        List<String> choices,
        List<String> buttons) {

    private static final String SCRIPT = """
            () => {
              const all = (what) => [...document.querySelectorAll(what)];
              const heading = document.querySelector('main h1')?.cloneNode(true);
              heading?.querySelector('.about')?.remove();
              const field = document.querySelector('select#answer') ? 'country'
                : document.querySelector('#year') ? 'date'
                : document.querySelector('textarea#answer') ? 'words' : 'choice';
              return {
                title: document.title,
                wayOut: (document.querySelector('a.leave')?.getClientRects().length ?? 0) > 0,
                faults: document.querySelector('#faults')?.textContent ?? '',
                asks: document.querySelector('input[name=was]') !== null,
                question: (heading?.textContent ?? '').trim(),
                field,
                choices: all('input[name=answer]').map((each) => each.value),
                buttons: all('main button').map((each) => each.value)
              };
            }
            """;

    @SuppressWarnings("unchecked")
    static Form of(Page page) {
        var read = (Map<String, Object>) page.evaluate(SCRIPT);
        return new Form(
                String.valueOf(read.get("title")),
                Boolean.TRUE.equals(read.get("wayOut")),
                String.valueOf(read.get("faults")),
                Boolean.TRUE.equals(read.get("asks")),
                String.valueOf(read.get("question")),
                String.valueOf(read.get("field")),
                (List<String>) Objects.requireNonNull(read.get("choices")),
                (List<String>) Objects.requireNonNull(read.get("buttons")));
    }
}
