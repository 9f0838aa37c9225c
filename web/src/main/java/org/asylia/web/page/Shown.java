package org.asylia.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:-[0-9]+){2,}");

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
        write(output);
        if (isMarked()) {
            output.writeContent("</span>");
        }
    }

    /// A telephone number stays on one line: half of it is easily taken for the whole.
    private void write(TemplateOutput output) {
        var number = NUMBER.matcher(text());
        int from = 0;
        while (number.find()) {
            output.writeUserContent(text().substring(from, number.start()));
            output.writeContent("<span class=\"whole\">");
            output.writeUserContent(number.group());
            output.writeContent("</span>");
            from = number.end();
        }
        output.writeUserContent(text().substring(from));
    }

    /// The letters alone, for what is no page.
    @Override
    public String toString() {
        return text();
    }
}
