package org.asylia.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.jspecify.annotations.Nullable;

/// Words as they stand on a page: marked with their own language where that is not the language of the page.
///
/// In an attribute there is no place for a mark: templates write `text()` there.
///
/// @param said the words
/// @param page the language of the page
public record Shown(Said said, Language page) implements Content {

    /// Nothing to say.
    static final Shown NONE = plain("", Language.ENGLISH);

    /// What is the same in each language, or was written by the person: names, numbers, times.
    static Shown plain(String text, Language page) {
        return new Shown(new Said(text, page, true), page);
    }

    public String text() {
        return said.text();
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }

    private boolean isMarked() {
        return said.isFallback(page);
    }

    /// The mark for an element that holds letters alone, such as an option: none in the language of the page.
    public @Nullable String lang() {
        return isMarked() ? said.language().tag() : null;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var own = said.language();
        if (isMarked()) {
            output.writeContent("<span lang=\"" + own.tag() + "\" dir=\"" + own.direction() + "\">");
        }
        output.writeUserContent(text());
        if (isMarked()) {
            output.writeContent("</span>");
        }
    }

    /// The letters alone, for what is no page.
    @Override
    public String toString() {
        return text();
    }
}
