package org.asylia.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The form of a page, read in one go.
///
/// @param asks whether it asks a question
/// @param question the question's words, without what it is about
/// @param field what is filled in: `country`, `date`, `words`, or `choice`
/// @param choices the values that can be chosen
/// @param buttons the values of its buttons
record Form(boolean asks, String question, String field, List<String> choices, List<String> buttons) {

    private static final String SCRIPT = """
            () => {
              const all = (what) => [...document.querySelectorAll(what)];
              const heading = document.querySelector('main h1')?.cloneNode(true);
              heading?.querySelector('.about')?.remove();
              const field = document.querySelector('select#answer') ? 'country'
                : document.querySelector('#year') ? 'date'
                : document.querySelector('textarea#answer') ? 'words' : 'choice';
              return {
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
                Boolean.TRUE.equals(read.get("asks")),
                String.valueOf(read.get("question")),
                String.valueOf(read.get("field")),
                (List<String>) Objects.requireNonNull(read.get("choices")),
                (List<String>) Objects.requireNonNull(read.get("buttons")));
    }
}
